// Photos on their way to the library: kept in this browser, sent one after the other, each once.

import { find, forget, keep } from "./store.js"

export const isToken = (text) => /^[0-9a-f]{8}-/.test(text)

const RETRY_MS = [2000, 4000, 8000, 15_000]

// Made here, so that a request that comes twice is one photo; `crypto.randomUUID` asks for a secure address.
const newToken = () => {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, "0")).join("")
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5")
}

export class Sending extends EventTarget {
  constructor({ line, person, article, uploadUrl, findUrl }) {
    super()
    Object.assign(this, { line, person, article, uploadUrl, findUrl })
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
    let outcome
    do outcome = await this.go()
    while (outcome === "done" && this.open.length)
    return outcome
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
    for (;;) {
      await Promise.all(this.open.map(({ isFound }) => isFound))
      const photo = this.open.find(({ state }) => state !== "refused")
      if (!photo) return this.open.length ? "refused" : "done"
      const { outcome, answer } = await this.#send(photo)
      if (outcome === "done") {
        this.tries = 0
        await this.arrive(photo.token, answer.photo)
      } else if (outcome === "refused") {
        const { said, field, photo: offered } = answer
        this.#change(photo, { state: "refused", said, field, offered })
      } else return this.#wait(outcome)
    }
  }

  async #send(photo) {
    this.#change(photo, { state: "sending", share: 0 })
    if (photo.mayBeThere) {
      const asked = await this.#ask(photo.token)
      if (asked.outcome !== "done" || asked.answer.photo) return asked
    }
    if (!photo.file) return { outcome: "refused", answer: { field: "lost" } }
    photo.mayBeThere = true
    const { file, name, alt, credit, token } = photo
    const named = new File([file], name, { type: file.type })
    return this.line.sendFile(this.uploadUrl, { file: named, upload: token, alt, credit }, (share) =>
      this.#change(photo, { share }),
    )
  }

  // Whether the library has it already: the answer to an earlier request may have been lost.
  async #ask(token) {
    const address = new URL(this.findUrl, location.href)
    address.searchParams.set("upload", token)
    const { outcome, answer } = await this.line.get(address)
    if (outcome === "stranger") return { outcome: "refused", answer: {} }
    return { outcome, answer: { photo: answer?.results?.[0] } }
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
