// The lead picture from the device: its box holds the token of the photo until the library has given it a number.

import { waitingCard } from "./card.js"
import { whenReady } from "./page.js"
import { isToken } from "./sending.js"
import { wordsForm } from "./words.js"

const enhance = async (box, photos) => {
  const { askAgain, chooser, takeDropped, takePhotos } = await import("../editor/new-photo.js")
  const key = box.querySelector("[data-pick-key]")
  const text = box.querySelector("[data-pick-text]")
  const shown = Object.assign(document.createElement("div"), { className: "lead-photo" })
  const refusal = Object.assign(document.createElement("p"), { className: "errorlist" })
  refusal.setAttribute("role", "alert")
  const takeOut = Object.assign(document.createElement("button"), { type: "button", className: "quiet-button" })
  takeOut.textContent = window.gettext("Take out")
  takeOut.addEventListener("click", () => {
    box.dispatchEvent(new CustomEvent("pick", { detail: { id: "", text: "" } }))
    text.focus()
  })
  let drawn
  let clear
  let turn = 0

  const draw = (news) => {
    if (key.value === drawn && !news) return
    drawn = key.value
    turn += 1
    clear?.()
    clear = undefined
    shown.replaceChildren()
    if (isToken(drawn)) {
      const card = waitingCard(photos, drawn, { onWords: (photo) => askAgain(photos, photo, text) })
      clear = card.destroy
      shown.append(card.dom, takeOut)
    } else if (drawn) lacking(news)
  }
  const lacking = async (news) => {
    const asked = turn
    const address = new URL(box.dataset.url, location.href)
    address.searchParams.set("number", drawn)
    const picture = news ?? (await photos.line.get(address)).answer?.results?.[0]
    if (!picture?.fillIn || asked !== turn) return
    const form = wordsForm(photos, picture, (filled) => {
      box.dispatchEvent(new CustomEvent("pick", { detail: filled }))
      draw(filled)
    })
    clear = form.destroy
    shown.append(form.dom)
  }
  const take = ([file]) => {
    refusal.textContent = ""
    takePhotos(photos, [file], {
      opener: text,
      refuse: (words) => (refusal.textContent = words),
      put: (token) => box.dispatchEvent(new CustomEvent("pick", { detail: { id: token, text: file.name } })),
    })
  }
  photos.places.push(() => (isToken(key.value) ? [key.value] : []))
  photos.addEventListener("change", ({ detail: { token, state, photo } }) => {
    if (state !== "done" || key.value !== token) return
    box.dispatchEvent(new CustomEvent("pick", { detail: photo }))
    draw(photo)
  })
  key.addEventListener("change", () => draw())
  box.after(chooser(take), refusal, shown)
  takeDropped(box.parentElement, take)
  draw()
  photos.go()
}

export const enhanceLead = (form) => {
  const box = form.querySelector("[data-pick-photo]")
  if (box) whenReady((photos) => enhance(box, photos))
}
