// Keeps what is typed: at once in this browser, two seconds after the last key on the server, the newest only.

import { typedIn } from "./fields.js"
import { put } from "./shelf.js"

const GLANCE_MS = 200
const IDLE_MS = 2000
const LONGEST_MS = 5000
const RETRY_MS = [2000, 4000, 8000, 15_000]

export class Keeper extends EventTarget {
  constructor(form, { line, url, person, page, number, article, kind = {} }) {
    super()
    Object.assign(this, { form, line, url, person, page, article, kind })
    this.number = this.sent = number
    this.data = typedIn(form)
    this.isLocal = true
    this.tries = 0
    this.state = "clean"
    for (const event of ["input", "change", "click", "row-out", "focusout"]) {
      form.addEventListener(event, () => this.glanceSoon())
    }
  }

  get isSafe() {
    this.glance()
    if (!this.url) return this.isLocal
    return this.sent === this.number || this.isAbandoned
  }

  // The page is left to another person: its text waits in this browser for the one who typed it.
  abandon() {
    this.glance()
    this.isAbandoned = true
    clearTimeout(this.timer)
  }

  // A save found no line: the text goes once more when it is back, and only then the page says something else.
  missLine() {
    this.state = "offline"
    this.touch()
  }

  glanceSoon() {
    this.glancing ??= setTimeout(() => this.glance(), GLANCE_MS)
  }

  // Looks whether something was typed, and shelves it in this browser before anything else.
  glance() {
    clearTimeout(this.glancing)
    this.glancing = undefined
    const data = typedIn(this.form)
    if (data === this.data) return
    this.data = data
    this.touch()
  }

  touch() {
    this.number = Math.max(Date.now(), this.number + 1)
    this.shelve()
    if (!this.url) return
    if (this.state !== "offline" && this.state !== "logged-out") this.tell("dirty")
    const now = Date.now()
    this.since ??= now
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.flush(), Math.min(IDLE_MS, Math.max(0, this.since + LONGEST_MS - now)))
  }

  shelve() {
    const { article, data, number } = this
    const seen = this.form.elements.namedItem("seen")?.value ?? ""
    const entry = { ...this.kind, article, seen, data, number, isKept: this.sent === number }
    this.isLocal = put(this.person, this.page, entry)
    if (!this.isLocal) this.tell("nowhere")
  }

  // Sends the newest text; one request at a time, whoever asks meanwhile waits for the next.
  async flush() {
    this.glance()
    clearTimeout(this.timer)
    if (this.sending) {
      await this.sending
      return this.sent === this.number ? "done" : this.flush()
    }
    if (this.sent === this.number) return "done"
    this.sending = this.#send()
    const outcome = await this.sending
    this.sending = undefined
    if (outcome === "done" && this.sent !== this.number) this.touch()
    return outcome
  }

  async #send() {
    const { page, number, data, article } = this
    const seen = this.form.elements.namedItem("seen")?.value ?? ""
    this.since = undefined
    const { outcome, answer } = await this.line.send(this.url, { page, number, data, article, seen })
    if (outcome === "done") {
      this.sent = number
      this.tries = 0
      if (this.number === number) {
        this.shelve()
        this.tell("kept", answer.said)
      } else this.state = "dirty"
      return outcome
    }
    this.tell(outcome, answer?.said)
    if (outcome === "offline") {
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.flush(), RETRY_MS[Math.min(this.tries++, RETRY_MS.length - 1)])
    }
    return outcome
  }

  // A page that goes away shelves what it has; the server gets what fits into a last request.
  leave() {
    if (!this.url || this.isSafe) return
    const { page, number, data, article } = this
    const seen = this.form.elements.namedItem("seen")?.value ?? ""
    if (data.length < 60_000) this.line.send(this.url, { page, number, data, article, seen }, { keepalive: true })
  }

  tell(state, said = "") {
    if (state === this.state && !said) return
    this.state = state
    this.dispatchEvent(new CustomEvent("state", { detail: { state, said } }))
  }
}
