// The first photo of the text becomes the lead picture at one touch, and goes back at another.

import { button } from "./card.js"
import { pictureOf } from "./library.js"
import { photosHere } from "./page.js"
import { isToken } from "./sending.js"
import { sendWords } from "./words.js"

const { gettext } = window

const firstOfText = () => {
  const detail = {}
  document.dispatchEvent(new CustomEvent("first-photo-wanted", { detail }))
  return detail.photo
}

// The name that the box shows; none where the library does not answer.
const nameOf = async (key, url) => {
  if (isToken(key)) return photosHere()?.of(key).name || gettext("Photo on its way")
  return (await pictureOf(url, key))?.text
}

const write = (field, text) => {
  field.value = text
  field.dispatchEvent(new Event("input", { bubbles: true }))
}

const pick = (box, id, text) => box.dispatchEvent(new CustomEvent("pick", { detail: { id, text } }))

export const enhanceLift = (form) => {
  const box = form.querySelector("[data-pick-photo]")
  if (!box) return
  const [key, text] = ["key", "text"].map((part) => box.querySelector(`[data-pick-${part}]`))
  const caption = form.elements.lead_caption
  const said = Object.assign(document.createElement("p"), { className: "lead-lifted" })
  said.setAttribute("role", "status")

  const lift = async () => {
    const photo = firstOfText()
    // what is typed below the photo would go with its box; where it is refused, that box has the focus
    const outcome = photo && (await sendWords())
    if (outcome === "refused") return
    const name = outcome === "done" && (await nameOf(photo.key, box.dataset.url))
    text.scrollIntoView({ block: "center" })
    text.focus({ preventScroll: true })
    if (!photo || key.value) return // gone, or lifted by an earlier touch
    if (!name) return (said.textContent = gettext("The library does not answer. Try again when the line is back."))
    const before = caption.value
    const joined = [before, photo.caption].filter(Boolean).join(" ")
    pick(box, photo.key, name)
    write(caption, joined)
    photo.takeOut()
    offerReturn(photo, { before, joined })
  }
  const offerReturn = (photo, { before, joined }) => {
    const back = button(gettext("Put it back into the text"), () => {
      photo.putBack(key.value)
      pick(box, "", "")
      if (caption.value === joined) write(caption, before)
      said.textContent = gettext("The photo stands in the text again.")
      text.focus()
    })
    said.replaceChildren(gettext("The first photo of the text is now the lead picture."), " ", back)
  }
  const offer = button(gettext("Take the first photo of the text"), lift)
  const look = () => (offer.hidden = key.value !== "" || !firstOfText())
  offer.classList.add("lead-take")
  look()
  box.parentElement.append(offer, said)
  key.addEventListener("change", look)
  document.addEventListener("text-changed", look)
  // Once somebody chooses another picture there is nothing to put back.
  text.addEventListener("input", () => said.replaceChildren())
  document.addEventListener("click", ({ target }) => target.closest("[data-lift-photo]") && lift())
}
