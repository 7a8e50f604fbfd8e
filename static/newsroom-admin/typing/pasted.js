// Correcting a pasted text takes long: what stands on the screen is kept in this browser until the draft is made.

import { isTouched, typedIn } from "./fields.js"
import { Keeper } from "./keeper.js"
import { drop, entriesOf, entryOf, live, livePages, put } from "./shelf.js"

const isMaking = (submitter) => ["make", "_new_official"].includes(submitter?.name)

// A draft was made of it: the story's own page is the proof.
export const forgetMade = (person) =>
  entriesOf(person)
    .filter((entry) => entry.isMade)
    .forEach((entry) => drop(person, entry.page))

// The screen as it stood, drawn anew by the server.
const goOn = (form, person, { page, data, number }) => {
  put(person, page, { isPaste: true, sentFor: "draft", data, number })
  const sent = document.createElement("form")
  sent.method = "post"
  sent.hidden = true
  const typed = new URLSearchParams(data)
  typed.set("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value)
  typed.set("go_on", "1")
  for (const [name, value] of typed) {
    const field = document.createElement("textarea")
    Object.assign(field, { name, value })
    sent.append(field)
  }
  document.body.append(sent)
  sent.submit()
}

const isCorrection = ({ data }) => new URLSearchParams(data).has("headline")

const takeText = (form, { data }) => {
  form.elements.text.value = new URLSearchParams(data).get("text")
}

const offer = (form, box, keeper, entry) => {
  const shown = box.querySelector("template").content.cloneNode(true).firstElementChild
  const typed = new URLSearchParams(entry.data)
  const [again, discard] = shown.querySelectorAll("button")
  shown.querySelector("q").textContent = (typed.get("headline") || typed.get("text")).slice(0, 120)
  shown.querySelector("time").textContent = new Date(entry.at).toLocaleString(document.documentElement.lang)
  again.addEventListener("click", () => {
    shown.remove()
    if (isCorrection(entry)) return goOn(form, keeper.person, entry)
    takeText(form, entry)
    keeper.glance()
    drop(keeper.person, entry.page)
    form.elements.text.focus()
  })
  discard.addEventListener("click", () => {
    drop(keeper.person, entry.page)
    shown.remove()
  })
  box.append(shown)
}

// A page that was loaded again shows less than what stood there, unless it is the answer to what was sent.
const leftOn = (page, { form, person, shown }) => {
  const left = entryOf(person, page)
  return left && left.sentFor !== shown && left.data !== typedIn(form) ? left : null
}

export const keepPasted = (form) => {
  const box = document.querySelector("[data-pasted]")
  if (!box) return null
  const { person, shown } = box.dataset
  const page = form.elements.token.value
  live(page)
  const left = leftOn(page, { form, person, shown })
  if (left && isCorrection(left)) {
    goOn(form, person, left)
    return { isSafe: true }
  }
  if (left) takeText(form, left)
  const keeper = new Keeper(form, { person, page, number: 0, kind: { isPaste: true } })
  form.addEventListener("submit", ({ submitter }) => {
    keeper.glance()
    const { data, number } = keeper
    const isMade = isMaking(submitter)
    put(person, page, { isPaste: true, sentFor: isMade ? "draft" : "read", isMade, data, number })
  })
  addEventListener("pagehide", () => keeper.glance())
  if (form.elements.make || isTouched(form)) keeper.touch()
  if (!form.elements.make) {
    livePages().then((living) =>
      entriesOf(person)
        .filter((entry) => entry.isPaste && entry.page !== page && !living.has(entry.page))
        .slice(0, 3)
        .forEach((entry) => offer(form, box, keeper, entry)),
    )
  }
  return keeper
}
