// Talks to the newsroom, and tells apart: done, no line, the session has ended, somebody else is logged in.

import { postFile } from "./post-file.js"

const PATIENCE_MS = 20_000

export class Line {
  constructor({ person, sessionUrl, token }) {
    this.person = Number(person)
    this.sessionUrl = sessionUrl
    this.token = token
  }

  // Who is logged in now; a new token for the requests to come.
  async session() {
    const { outcome, answer } = await this.#fetch(this.sessionUrl, {})
    if (outcome !== "done") return outcome
    this.token = answer.token
    return answer.person === this.person ? "done" : "other-person"
  }

  async send(url, sent, { keepalive = false } = {}) {
    const options = () => ({
      method: "POST",
      keepalive,
      headers: { "Content-Type": "application/json", "X-CSRFToken": this.token },
      body: JSON.stringify({ ...sent, person: this.person }),
    })
    return this.#twice(() => this.#fetch(url, options()))
  }

  // A form with a file in it; `onShare` is told how much of it has gone.
  sendFile(url, fields, onShare) {
    const sent = { ...fields, person: this.person }
    return this.#twice(() => this.#judged(postFile(url, sent, { token: this.token, onShare })))
  }

  get(url) {
    return this.#fetch(url, {})
  }

  // A request that came with an old token goes once more with a new one.
  async #twice(attempt) {
    const first = await attempt()
    if (first.outcome !== "stranger") return first
    const outcome = await this.session()
    if (outcome !== "done") return { outcome }
    const second = await attempt()
    return second.outcome === "stranger" ? { outcome: "refused", answer: {} } : second
  }

  #fetch(url, options) {
    const asked = fetch(url, {
      ...options,
      redirect: "manual",
      cache: "no-store",
      credentials: "same-origin",
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return this.#judged(asked)
  }

  async #judged(asked) {
    try {
      const response = await asked
      if (response.type === "opaqueredirect") return { outcome: "logged-out" }
      const isJson = response.headers.get("Content-Type")?.includes("json")
      if (response.status === 403 && !isJson) return { outcome: "stranger" }
      if (response.status >= 500 || response.status === 429) return { outcome: "offline" }
      const answer = isJson ? await response.json() : { text: await response.text() }
      if (response.ok) return { outcome: "done", answer }
      return { outcome: answer.error === "person" ? "other-person" : "refused", answer }
    } catch {
      return { outcome: "offline" }
    }
  }
}
