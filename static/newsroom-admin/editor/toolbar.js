// The toolbar as screen readers and keyboards know one: named, one stop for Tab, arrow keys within.

import { Extension, gettext } from "django-prose-editor/editor"

// The editor's own words, which it ships in English only, through the newsroom's catalogue.
const WORDS = {
  bold: gettext("bold"),
  italic: gettext("italic"),
  "insert link": gettext("insert link"),
  "remove link": gettext("remove link"),
  "unordered list": gettext("unordered list"),
  "ordered list": gettext("ordered list"),
  blockquote: gettext("blockquote"),
  "horizontal rule": gettext("horizontal rule"),
  paragraph: gettext("paragraph"),
  undo: gettext("undo"),
  redo: gettext("redo"),
  "heading 2": gettext("heading 2"),
  "heading 3": gettext("heading 3"),
}
// Said by the editor itself, named here so that they stand in the catalogue.
export const SAID_BY_THE_EDITOR = () => [
  gettext("Edit Link"),
  gettext("URL"),
  gettext("Title"),
  gettext("Update"),
  gettext("Cancel"),
]
const TOGGLES = ["bold", "italic", "heading2", "heading3", "paragraph", "blockquote", "orderedList", "link"]
const STEPS = { ArrowRight: 1, ArrowLeft: -1 }

const name = (button) => {
  const word = WORDS[button.title]
  if (!word) return
  button.title = word
  button.setAttribute("aria-label", word)
}

const shownOf = (buttons) => buttons.filter((button) => !button.classList.contains("hidden"))

// What the buttons show by their look, said to screen readers.
const tell = (buttons) => {
  for (const button of buttons) {
    button.setAttribute("aria-disabled", String(button.classList.contains("disabled")))
    if (TOGGLES.includes(button.dataset.name)) {
      button.setAttribute("aria-pressed", String(button.classList.contains("active")))
    }
  }
  // the one that Tab reaches must be one that is there
  const shown = shownOf(buttons)
  if (!shown.some((button) => button.tabIndex === 0) && shown.length) shown[0].tabIndex = 0
}

const walk = (event, buttons) => {
  const shown = shownOf(buttons)
  const at = shown.indexOf(document.activeElement)
  const ends = { Home: 0, End: shown.length - 1 }
  const next = STEPS[event.key] ? at + STEPS[event.key] : ends[event.key]
  if (next === undefined || at < 0) return
  event.preventDefault()
  shown[(next + shown.length) % shown.length].focus()
}

export const Toolbar = Extension.create({
  name: "toolbar",
  onCreate() {
    const bar = this.editor.view.dom.parentElement.querySelector(".prose-menubar")
    const buttons = [...bar.querySelectorAll("button")]
    bar.setAttribute("role", "toolbar")
    bar.setAttribute("aria-label", gettext("Writing tools"))
    bar.setAttribute("aria-controls", this.editor.view.dom.id)
    buttons.forEach(name)
    buttons.forEach((button, i) => (button.tabIndex = i ? -1 : 0))
    // after the menu itself, which listens for the same and marks the buttons by class
    this.editor.on("transaction", () => tell(buttons))
    tell(buttons)
    bar.addEventListener("keydown", (event) => walk(event, buttons))
    bar.addEventListener("focusin", ({ target }) => {
      buttons.forEach((button) => (button.tabIndex = button === target ? 0 : -1))
    })
  },
})
