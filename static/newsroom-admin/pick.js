// A box that picks one record: the number goes along with the name that is shown.

import { suggest } from "./suggestions.js"

export const enhancePick = (box) => {
  if (box.dataset.enhanced) return
  box.dataset.enhanced = "1"
  const key = box.querySelector("[data-pick-key]")
  const text = box.querySelector("[data-pick-text]")
  const picked = { key: key.value, text: text.value }
  const thumbnail = box.querySelector("[data-pick-thumbnail]")
  const shown = key.value
  const tell = () => {
    if (thumbnail) thumbnail.hidden = key.value !== shown
    key.dispatchEvent(new Event("change", { bubbles: true }))
  }
  const choose = (result) => {
    picked.key = key.value = result.id
    picked.text = text.value = result.text
    tell()
  }
  box.addEventListener("pick", ({ detail }) => choose(detail))
  suggest(text, box.querySelector(".pick-list"), {
    url: box.dataset.url,
    choose,
  })
  text.addEventListener("change", () => {
    key.value = text.value === picked.text ? picked.key : ""
    tell()
  })
}

export const enhancePicks = (root) => root.querySelectorAll("[data-pick]").forEach(enhancePick)
