// A sign of life every dozen seconds, who else is there, and what they did meanwhile; a screen reader is told of each change.

import { isTouched } from "./fields.js"
import { livePages } from "./shelf.js"

const BEAT_MS = 12_000
const HERE = "newsroom-presence"

// A newer revision is offered to whoever typed nothing, and merged with what was typed; a story that moved on is too.
const showMeanwhile = (box, said, { newer, moved, isTyped }) => {
  const text = box.querySelector("[data-words]")
  const words = [newer, moved].filter(Boolean).join(" ")
  if (text.textContent !== words) text.textContent = said.textContent = words
  box.querySelector("[data-load]").hidden = isTyped && !moved
  box.querySelector("[data-merges]").hidden = !isTyped || !newer
  box.hidden = !words
}

export const showPresence = ([box, meanwhile], said, { line, url, page, state, words, form }) => {
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
    const { outcome, answer } = await line.send(url, { page, seen, state, field: fieldNow() })
    if (outcome === "done") {
      show(answer.others)
      showMeanwhile(meanwhile, said, { ...answer, isTyped: isTouched(form) })
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
