// Behind an @ in a note the people are listed whom it may call, by their names; a touch writes the name that tells them.

import { suggest } from "./suggestions.js"

const CALLED = /(?<![\p{L}\p{N}_.+@-])@([\p{L}\p{N}_.+-]{0,150})$/u
const calledAt = (box) => CALLED.exec(box.value.slice(0, box.selectionStart))

const enhanceBox = (box, url) => {
  if (box.dataset.calls) return
  box.dataset.calls = "1"
  const place = Object.assign(document.createElement("div"), { className: "calls" })
  const list = Object.assign(document.createElement("div"), { className: "pick-list", hidden: true })
  list.setAttribute("role", "listbox")
  list.setAttribute("aria-label", document.querySelector(`label[for="${box.id}"]`).textContent)
  box.before(place)
  place.append(box, list)
  suggest(box, list, {
    url,
    term: () => calledAt(box)?.[1] ?? null,
    choose: ({ id }) => {
      const called = calledAt(box)
      if (!called) return // the caret has left the name
      box.setRangeText(`@${id} `, called.index, box.selectionStart, "end")
      box.dispatchEvent(new Event("input", { bubbles: true }))
    },
    onEnter: () => !list.hidden && (list.firstElementChild.click(), true),
    openEmpty: true,
  })
}

export const enhanceCalls = (page) => {
  const enhance = () => {
    for (const form of page.querySelectorAll("form[data-people]"))
      for (const box of form.querySelectorAll("textarea:not([name=quote])")) enhanceBox(box, form.dataset.people)
  }
  page.addEventListener("panel:drawn", enhance)
  enhance()
}
