// Correcting a pasted text takes long: what stands on the screen is kept in this browser until the draft is made.

import { hide, isTouched } from "./fields.js"
import { Keeper } from "./keeper.js"
import { drop, entriesOf, live, livePages, put } from "./shelf.js"

const isMaking = (submitter) => ["make", "_new_official"].includes(submitter?.name)

// A draft was made of it: the story's own page is the proof.
export const forgetMade = (person) =>
  entriesOf(person)
    .filter((entry) => entry.isMade)
    .forEach((entry) => drop(person, entry.page))

const goOn = (form, entry) => {
  const typed = new URLSearchParams(entry.data)
  if (!typed.has("headline")) {
    form.elements.text.value = typed.get("text")
    form.elements.token.value = entry.page
    form.elements.text.focus()
    return
  }
  const sent = document.createElement("form")
  sent.method = "post"
  sent.hidden = true
  for (const [name, value] of typed) hide(sent, name, value)
  hide(sent, "csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value)
  hide(sent, "go_on", "1")
  document.body.append(sent)
  sent.submit()
}

const offer = (form, box, person, entry) => {
  const shown = box.querySelector("template").content.cloneNode(true).firstElementChild
  const typed = new URLSearchParams(entry.data)
  const [again, discard] = shown.querySelectorAll("button")
  shown.querySelector("q").textContent = (typed.get("headline") || typed.get("text")).slice(0, 120)
  shown.querySelector("time").textContent = new Date(entry.at).toLocaleString(document.documentElement.lang)
  again.addEventListener("click", () => {
    shown.remove()
    goOn(form, entry)
  })
  discard.addEventListener("click", () => {
    drop(person, entry.page)
    shown.remove()
  })
  box.append(shown)
}

export const keepPasted = (form) => {
  const box = document.querySelector("[data-pasted]")
  if (!box) return null
  const { person } = box.dataset
  const page = form.elements.token.value
  const keeper = new Keeper(form, { person, page, number: 0, kind: { isPaste: true } })
  live(page)
  form.addEventListener("submit", ({ submitter }) => {
    keeper.glance()
    const { data, number } = keeper
    if (isMaking(submitter)) put(person, page, { isPaste: true, isMade: true, data, number })
  })
  addEventListener("pagehide", () => keeper.glance())
  if (form.elements.make || isTouched(form)) keeper.touch()
  if (!form.elements.make) {
    livePages().then((living) =>
      entriesOf(person)
        .filter((entry) => entry.isPaste && entry.page !== page && !living.has(entry.page))
        .slice(0, 3)
        .forEach((entry) => offer(form, box, person, entry)),
    )
  }
  return keeper
}
