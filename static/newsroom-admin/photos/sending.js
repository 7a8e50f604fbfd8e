// Photos on their way to the library: kept in this browser, sent one after the other, each once.

import { find, forget, keep } from "./store.js"

export const isToken = (text) => /^[0-9a-f]{8}-/.test(text)

const RETRY_MS = [2000, 4000, 8000, 15_000]
// The newsroom itself waits some seconds for its worker before it says that a photo is still being checked.
const ASK_AGAIN_MS = 1500
const PATIENCE_MS = 20_000

// Made here, so that a request that comes twice is one photo; `crypto.randomUUID` asks for a secure address.
const newToken = () => {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, "0")).join("")
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5")
}

export class Sending extends EventTarget {
  constructor({ line, person, article, uploadUrl }) {
    super()
    Object.assign(this, { line, person, article, uploadUrl })
    this.places = []
    this.known = new Map()
    this.tries = 0
  }

  // Keeps a chosen file; it goes out once a place of the form names its token.
  async add(file, { alt, credit }) {
    const { person, article } = this
    const copy = new Blob([await file.arrayBuffer()], { type: file.type })
    const photo = { person, article, token: newToken(), at: Date.now(), name: file.name, file: copy, alt, credit }
    const isKept = await keep(photo)
    this.known.set(photo.token, { ...photo, isKept, state: "queued" })
    return photo.token
  }

  // What is known of a photo; one of an earlier page is looked up in the browser's storage.
  of(token) {
    if (!this.known.has(token)) {
      const photo = { token, state: "queued", at: 0, mayBeThere: true }
      this.known.set(token, photo)
      photo.isFound = find(this.person, token).then((kept) => {
        this.#change(photo, { ...kept, isKept: !!kept, state: kept?.photo ? "done" : "queued" })
      })
    }
    return this.known.get(token)
  }

  // The photos that stand in the form and are not in the library yet, oldest first.
  get open() {
    const tokens = new Set(this.places.flatMap((tokensOf) => tokensOf()))
    const photos = [...tokens].map((token) => this.of(token)).filter(({ state }) => state !== "done")
    return photos.sort((a, b) => a.at - b.at)
  }

  get isSafe() {
    return this.open.every(({ isKept, file }) => isKept || !file)
  }

  // Sends what waits; says "done" when nothing is left, else what stands in the way.
  go() {
    this.going ??= this.#run().finally(() => (this.going = undefined))
    return this.going
  }

  async settle() {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const outcome = await this.go()
      if (outcome === "done" && !this.open.length) return outcome
      if (outcome === "checking" && Date.now() < end) await new Promise((go) => setTimeout(go, ASK_AGAIN_MS))
      else if (outcome !== "done") return outcome
    }
  }

  // Other words for a photo that was refused because of them, and it goes again.
  async again(token, words = {}) {
    const photo = this.of(token)
    this.#change(photo, { ...words, state: "queued", said: "", field: "", offered: null })
    await this.#keep(photo)
    return this.go()
  }

  // The library's picture takes the place of the photo.
  async arrive(token, picture) {
    const photo = this.of(token)
    photo.photo = picture
    await this.#keep(photo)
    this.#change(photo, { state: "done" })
  }

  // Once the text is saved, what was taken out of it is not wanted any more.
  forgetTakenOut() {
    const wanted = new Set(this.places.flatMap((tokensOf) => tokensOf()))
    for (const token of this.known.keys()) if (!wanted.has(token)) forget(this.person, token)
  }

  async #run() {
    clearTimeout(this.timer)
    const checking = new Set()
    for (;;) {
      await Promise.all(this.open.map(({ isFound }) => isFound))
      const photo = this.open.find(({ state, token }) => state !== "refused" && !checking.has(token))
      if (!photo) return this.#rest()
      const { outcome, answer } = await this.#send(photo)
      if (outcome === "done") {
        this.tries = 0
        await this.arrive(photo.token, answer.photo)
      } else if (outcome === "checking") {
        checking.add(photo.token)
        this.#change(photo, { state: "checking", said: answer.said ?? "" })
      } else if (outcome === "refused") {
        const { said, field, photo: offered } = answer
        this.#change(photo, { state: "refused", said, field, offered })
      } else return this.#wait(outcome)
    }
  }

  // What is left when everything was sent: photos that the newsroom still checks, or has refused.
  #rest() {
    if (!this.open.some(({ state }) => state === "checking")) return this.open.length ? "refused" : "done"
    this.timer = setTimeout(() => this.go(), ASK_AGAIN_MS)
    return "checking"
  }

  // A photo that may be there is asked for by its token first: it goes over the line once.
  async #send(photo) {
    if (photo.mayBeThere) {
      const asked = await this.#post(photo)
      if (asked.answer?.error !== "unknown") return asked
    }
    if (!photo.file) return { outcome: "refused", answer: { field: "lost" } }
    this.#change(photo, { state: "sending", share: 0 })
    photo.mayBeThere = true
    const { file, name } = photo
    return this.#post(photo, { file: new File([file], name, { type: file.type }) })
  }

  async #post(photo, sent = {}) {
    const { token, alt = "", credit = "" } = photo
    const onShare = (share) => photo.state === "sending" && this.#change(photo, { share })
    const { outcome, answer } = await this.line.sendFile(this.uploadUrl, { ...sent, upload: token, alt, credit }, onShare)
    return { outcome: answer?.waits ? "checking" : outcome, answer }
  }

  #wait(outcome) {
    const waiting = this.open.filter(({ state }) => state !== "refused")
    waiting.forEach((photo) => this.#change(photo, { state: "waiting", why: outcome }))
    if (outcome === "offline") {
      const pause = RETRY_MS[Math.min(this.tries++, RETRY_MS.length - 1)]
      this.timer = setTimeout(() => this.go(), pause)
    } else this.dispatchEvent(new CustomEvent("session", { detail: { state: outcome } }))
    return outcome
  }

  async #keep({ token, at, name, file, alt, credit, photo }) {
    const { person, article } = this
    const kept = photo ? { photo } : { name, file, alt, credit }
    if (photo || file) this.of(token).isKept = await keep({ person, article, token, at, ...kept })
  }

  #change(photo, news) {
    Object.assign(photo, news)
    this.dispatchEvent(new CustomEvent("change", { detail: photo }))
  }
}
