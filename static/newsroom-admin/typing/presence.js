// A sign of life every dozen seconds, who else is there, and what they saved; a screen reader is told of each change.

import { isTouched } from "./fields.js"
import { livePages } from "./shelf.js"

const BEAT_MS = 12_000
const HERE = "newsroom-presence"

// Whoever has typed nothing is offered the newer revision; what was typed is merged with it when it is saved.
const showNewer = (box, said, newer, { isTyped }) => {
  const [text] = box.children
  if (text.textContent !== newer) text.textContent = said.textContent = newer
  box.querySelector("[data-load]").hidden = isTyped
  box.querySelector("[data-merges]").hidden = !isTyped
  box.hidden = !newer
}

export const showPresence = ([box, newerBox], said, { line, url, page, words, form }) => {
  const list = document.createElement("ul")
  let known = new Map()
  let timer
  box.append(" ", list)

  const show = (others) => {
    const here = new Map(others.map((other) => [other.page, other.who]))
    const came = [...here].filter(([token]) => !known.has(token)).map(([, who]) => `${who} ${words.came}.`)
    const went = [...known].filter(([token]) => !here.has(token)).map(([, who]) => `${who} ${words.went}.`)
    known = here
    if (came.length || went.length) said.textContent = [...came, ...went].join(" ")
    box.hidden = !others.length
    list.replaceChildren(
      ...others.map(({ text }) => {
        const row = document.createElement("li")
        row.textContent = text
        return row
      }),
    )
  }
  const fieldNow = () => {
    const focused = document.activeElement
    if (!form.contains(focused)) return ""
    return focused.name || focused.closest(".prose-editor")?.querySelector("textarea")?.name || ""
  }
  const beat = async () => {
    clearTimeout(timer)
    const seen = form.elements.namedItem("seen").value
    const { outcome, answer } = await line.send(url, { page, seen, field: fieldNow() })
    if (outcome === "done") {
      show(answer.others)
      showNewer(newerBox, said, answer.newer, { isTyped: isTouched(form) })
    }
    timer = setTimeout(beat, BEAT_MS)
  }
  // A farewell may be lost, or overtaken by a sign that was on its way: the next page of the tab repeats it.
  const repeatFarewell = async () => {
    const before = sessionStorage.getItem(HERE)
    sessionStorage.setItem(HERE, page)
    if (!before || (await livePages()).has(before)) return
    await line.send(url, { page: before, left: true })
  }
  addEventListener("pagehide", () => {
    clearTimeout(timer)
    line.send(url, { page, left: true }, { keepalive: true })
  })
  addEventListener("pageshow", (event) => event.persisted && beat())
  return repeatFarewell().then(beat)
}
