// A box that picks one record: the number goes along with the name that is shown.

import { suggest } from "./suggestions.js"

// The place of a picture that is not chosen yet.
const noPicture = (box) => {
  const picture = Object.assign(document.createElement("img"), { alt: "", className: "pick-thumbnail", hidden: true })
  box.prepend(picture)
  return picture
}

export const enhancePick = (box) => {
  if (box.dataset.enhanced) return
  box.dataset.enhanced = "1"
  const key = box.querySelector("[data-pick-key]")
  const text = box.querySelector("[data-pick-text]")
  const thumbnail = box.querySelector("[data-pick-thumbnail]") ?? noPicture(box)
  const picked = { key: key.value, text: text.value, thumbnail: thumbnail.getAttribute("src") }
  const tell = () => {
    thumbnail.hidden = !key.value || !picked.thumbnail
    if (!thumbnail.hidden) thumbnail.src = picked.thumbnail
    key.dispatchEvent(new Event("change", { bubbles: true }))
  }
  const choose = (result) => {
    picked.key = key.value = result.id
    picked.text = text.value = result.text
    picked.thumbnail = result.thumbnail
    tell()
  }
  box.addEventListener("pick", ({ detail }) => choose(detail))
  suggest(text, box.querySelector(".pick-list"), {
    url: box.dataset.url,
    choose,
  })
  const settle = () => {
    const meant = text.value === picked.text ? picked.key : ""
    if (meant === key.value) return
    key.value = meant
    tell()
  }
  text.addEventListener("change", settle)
  text.addEventListener("blur", settle) // a name that is chosen and emptied again is no change to a browser
}

export const enhancePicks = (root) => root.querySelectorAll("[data-pick]").forEach(enhancePick)
