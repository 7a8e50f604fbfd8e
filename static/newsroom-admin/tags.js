// Tags as chips: typed with commas or Enter, suggested, taken out one by one.

import { suggest } from "./suggestions.js"
import { offerWhatIsInText } from "./in-text.js"
import { askWhatWasMeant } from "./tag-advice.js"

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
  const has = (name) => chosen.some((other) => other.toLowerCase() === name.toLowerCase())
  const add = (text) => {
    const added = names(text).filter((name) => !has(name))
    chosen.push(...added)
    typing.value = ""
    show()
    return added
  }
  const replace = (name, better) => {
    const place = chosen.indexOf(name)
    if (place < 0) return
    chosen.splice(place, 1, ...(has(better) ? [] : [better]))
    show()
  }
  const addTyped = (text) => add(text).forEach((name) => askWhatWasMeant(box, name, (better) => replace(name, better)))

  suggest(typing, list, {
    url: box.dataset.url,
    choose: (result) => add(result.text),
    onEnter: () => {
      if (!typing.value.trim()) return false
      addTyped(typing.value)
      return true
    },
  })
  typing.addEventListener("input", () => typing.value.includes(",") && addTyped(typing.value))
  typing.addEventListener("change", () => addTyped(typing.value))
  typing.addEventListener("keydown", (event) => {
    if (event.key === "Backspace" && !typing.value && chosen.length) {
      chosen.pop()
      show()
    }
  })
  show()
  const offers = offerWhatIsInText(box.closest("form"), {
    what: "tags",
    label: box.dataset.labelAdd,
    has: ({ text }) => has(text),
    take: ({ text }) => add(text),
    rest: typing,
  })
  field.addEventListener("input", offers.show)
  box.append(offers.dom)
}
