// Keys for what is done all day. Single letters rest while somebody types; all of them can be switched off.

import { choose, chosen } from "./device-choice.js"

const dialog = document.getElementById("shortcuts")
const STORED = "newsroom-shortcuts"
const TYPING = "input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox]"
const ROWS = ".desk-list li > a, .agenda ul li > a, #result_list a.headline, #result_list th a"

const go = (address) => () => address && location.assign(address)

const move = (step) => () => {
  const rows = [...document.querySelectorAll(ROWS)]
  if (!rows.length) return
  const at = rows.indexOf(document.activeElement)
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step
  rows[Math.min(Math.max(next, 0), rows.length - 1)].focus()
}
const search = () => {
  const box = document.getElementById("searchbar")
  if (box) box.focus()
  else location.assign(`${dialog.dataset.list}#searchbar`)
}
const press = (selector) => () => {
  const button = document.querySelector(selector)
  if (button) button.click()
  return Boolean(button)
}

const letters = {
  n: go(dialog.dataset.new),
  p: go(dialog.dataset.paste),
  g: go(dialog.dataset.desk),
  "/": search,
  j: move(1),
  k: move(-1),
  "?": () => dialog.showModal(),
}
const withControl = {
  s: press('#article_form [name="_save"], #assignment_form [name="_save"]'),
  Enter: press('#article_form [name="_step"][value="submit"]'),
}

const box = dialog.querySelector("[data-shortcuts-on]")
let on = chosen(STORED, true)
box.checked = on
box.addEventListener("change", () => {
  on = box.checked
  choose(STORED, on)
})
if (location.hash === "#searchbar") document.getElementById("searchbar")?.focus()
document.querySelector("[data-open-shortcuts]")?.addEventListener("click", () => dialog.showModal())

document.addEventListener("keydown", (event) => {
  if (!on || event.defaultPrevented || event.isComposing || event.repeat || event.altKey || dialog.open) return
  if (event.ctrlKey || event.metaKey) {
    if (withControl[event.key]?.()) event.preventDefault()
    return
  }
  if (event.target.closest?.(TYPING)) return
  const act = letters[event.key]
  if (!act) return
  event.preventDefault()
  act()
})
