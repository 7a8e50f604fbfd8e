// Talks to the newsroom, and tells apart: done, no line, the session has ended, somebody else is logged in.

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
    const first = await this.#fetch(url, options())
    if (first.outcome !== "stranger") return first
    const outcome = await this.session()
    if (outcome !== "done") return { outcome }
    const second = await this.#fetch(url, options())
    return second.outcome === "stranger" ? { outcome: "refused", answer: {} } : second
  }

  async #fetch(url, options) {
    try {
      const response = await fetch(url, {
        ...options,
        redirect: "manual",
        cache: "no-store",
        credentials: "same-origin",
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
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

  get(url) {
    return this.#fetch(url, {})
  }
}
