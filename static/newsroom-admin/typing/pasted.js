// Correcting a pasted text takes long: what stands on the screen is kept in this browser until the draft is made.

import { isTouched, typedIn } from "./fields.js"
import { holdSubmit, sayStay, sessionOf } from "./hold.js"
import { Keeper } from "./keeper.js"
import { drop, entriesOf, entryOf, live, livePages, put } from "./shelf.js"
import { showState } from "./state.js"

// A draft was made of it when the newsroom says so, not when the button was pressed.
export const forgetMade = async (person, { line, madeUrl }) => {
  const sent = entriesOf(person).filter((entry) => entry.isPaste && entry.sentFor === "draft")
  if (!sent.length) return
  const address = new URL(madeUrl, location.href)
  sent.forEach((entry) => address.searchParams.append("token", entry.page))
  const { outcome, answer } = await line.get(address)
  if (outcome === "done") answer.made.forEach((token) => drop(person, token))
}

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
  const { person, shown, madeUrl } = box.dataset
  const page = form.elements.token.value
  live(page)
  const left = leftOn(page, { form, person, shown })
  if (left && isCorrection(left)) {
    goOn(form, person, left)
    return { isSafe: true }
  }
  if (left) takeText(form, left)
  const keeper = new Keeper(form, { person, page, number: 0, kind: { isPaste: true } })
  const dialog = document.querySelector("[data-login]")
  const token = form.elements.csrfmiddlewaretoken.value
  const { line, askLogin } = sessionOf(dialog, { token, abandon: () => keeper.abandon() })
  const say = showState(keeper, form.querySelector(".save-bar"), { nowhere: box.dataset.saidNowhere })
  const pass = (submitter) => {
    keeper.glance()
    const { data, number } = keeper
    put(person, page, { isPaste: true, sentFor: submitter?.name === "make" ? "draft" : "read", data, number })
  }
  holdSubmit(form, { line, askLogin, stay: sayStay(say, dialog.dataset), pass })
  addEventListener("online", () => say("clean", ""))
  addEventListener("pagehide", () => keeper.glance())
  if (form.elements.make || isTouched(form)) keeper.touch()
  const begin = async () => {
    await forgetMade(person, { line, madeUrl })
    if (form.elements.make) return
    const living = await livePages()
    entriesOf(person)
      .filter((entry) => entry.isPaste && entry.page !== page && !living.has(entry.page))
      .slice(0, 3)
      .forEach((entry) => offer(form, box, keeper, entry))
  }
  begin()
  return keeper
}
