// What stands in a box and was not sent: kept in this browser, by person and box, until the newsroom has it.

import { drop, entryOf, put, tidy } from "./typing/shelf.js"

const AT_A_STORY = /\/article\/\d+\//
const BOX = "[data-kept]"
const FIELDS = "textarea[name], select[name], input[name]:not([type=hidden])"
const WORDS = "textarea[name], input[type=text][name]"

const here = () => document.querySelector("[data-login]")?.dataset
const entryName = (name) => `box-${name}`
const fieldsOf = (box) => [...box.querySelectorAll(FIELDS)]
const isChoice = (field) => field.type === "radio" || field.type === "checkbox"

export const typedInBox = (box) => {
  const given = fieldsOf(box).filter((field) => !isChoice(field) || field.checked)
  return new URLSearchParams(given.map(({ name, value }) => [name, value])).toString()
}

// The box whose words a button sends; others of the same form send nothing of it.
export const boxOf = (button) => button?.closest(BOX) ?? null

// Forgotten unless something else stands there by now.
export const forgetBox = (box, sent) => {
  const { person } = here()
  const name = entryName(box.dataset.kept)
  if (entryOf(person, name)?.data === sent) drop(person, name)
}

const keep = (box) => {
  const { person } = here()
  const name = entryName(box.dataset.kept)
  const hasWords = [...box.querySelectorAll(WORDS)].some((field) => field.value.trim())
  if (hasWords) put(person, name, { isBox: true, data: typedInBox(box) })
  else drop(person, name)
}

const fill = (box, data) => {
  const typed = new URLSearchParams(data)
  for (const field of fieldsOf(box).filter(({ name }) => typed.has(name))) {
    if (isChoice(field)) field.checked = typed.getAll(field.name).includes(field.value)
    else field.value = typed.get(field.name)
    const folded = field.closest("details")
    if (folded && field.value) folded.open = true
  }
}

const say = (box) => {
  if (box.querySelector("[data-box-said], .errorlist")) return
  const said = document.createElement("p")
  said.className = "help"
  said.role = "status"
  said.dataset.boxSaid = ""
  said.textContent = here().saidUnsent
  const first = box.querySelector(".save-bar, [type=submit]")
  first.before(said)
}

// What somebody typed before this was there is newer than what was kept.
const putBack = (box) => {
  const isNewer = [...box.querySelectorAll(WORDS)].some((field) => field.value !== field.defaultValue)
  if (isNewer) return keep(box)
  const kept = entryOf(here().person, entryName(box.dataset.kept))
  if (!kept) return
  fill(box, kept.data)
  say(box)
}

// The newsroom says what arrived: boxes beside the words about it or in the box itself, forms beside the words.
const forgetArrived = (page, person) => {
  const told = [...page.querySelectorAll(".messagelist li")].flatMap((message) => [...message.classList])
  const marked = (begin) => told.filter((mark) => mark.startsWith(begin)).map((mark) => mark.slice(begin.length))
  const shown = [...page.querySelectorAll(`${BOX}[data-sent]`)].map((box) => box.dataset.kept)
  for (const name of [...marked("sent-"), ...shown]) drop(person, entryName(name))
  if (!AT_A_STORY.test(location.pathname)) return // the page of the form says where the story is
  for (const saved of marked("saved-")) {
    const [, number, form] = /^(\d+)-(.+)$/.exec(saved)
    if (entryOf(person, form)?.number <= Number(number)) drop(person, form)
  }
}

export const keepBoxes = (page) => {
  if (!here()) return
  tidy(here().person)
  forgetArrived(page, here().person)
  page.querySelectorAll(BOX).forEach(putBack)
  page.addEventListener("panel:drawn", ({ target }) => target.querySelectorAll(BOX).forEach(putBack))
  for (const event of ["input", "change"]) {
    page.addEventListener(event, ({ target }) => {
      const box = target.closest(BOX)
      if (box) keep(box)
    })
  }
}
