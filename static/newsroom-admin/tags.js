// Tags as chips: typed with commas or Enter, suggested, taken out one by one.

import { suggest } from "./suggestions.js"

const names = (text) => text.split(",").map((name) => name.trim()).filter(Boolean)

export const enhanceTags = (box) => {
  const field = box.querySelector("input")
  const typing = field.cloneNode()
  const list = document.createElement("span")
  const chips = document.createElement("span")
  let chosen = names(field.value)

  field.type = "hidden"
  field.removeAttribute("id")
  typing.removeAttribute("name")
  typing.value = ""
  list.className = "pick-list"
  list.hidden = true
  list.setAttribute("role", "listbox")
  list.setAttribute("aria-label", box.dataset.labelSuggestions)
  chips.className = "chips"
  box.prepend(chips)
  box.append(typing, list)

  const show = () => {
    chips.replaceChildren(...chosen.map((name) => chip(name)))
    const before = field.value
    field.value = chosen.join(", ")
    if (field.value !== before) field.dispatchEvent(new Event("input", { bubbles: true }))
  }
  const chip = (name) => {
    const button = document.createElement("button")
    button.type = "button"
    button.className = "chip"
    button.textContent = name
    button.setAttribute("aria-label", `${box.dataset.labelRemove}: ${name}`)
    button.addEventListener("click", () => {
      chosen = chosen.filter((other) => other !== name)
      show()
      typing.focus()
    })
    return button
  }
  const add = (text) => {
    for (const name of names(text)) {
      if (!chosen.some((other) => other.toLowerCase() === name.toLowerCase())) chosen.push(name)
    }
    typing.value = ""
    show()
  }

  suggest(typing, list, {
    url: box.dataset.url,
    choose: (result) => add(result.text),
    onEnter: () => {
      if (!typing.value.trim()) return false
      add(typing.value)
      return true
    },
  })
  typing.addEventListener("input", () => typing.value.includes(",") && add(typing.value))
  typing.addEventListener("change", () => add(typing.value))
  typing.addEventListener("keydown", (event) => {
    if (event.key === "Backspace" && !typing.value && chosen.length) {
      chosen.pop()
      show()
    }
  })
  show()
}
