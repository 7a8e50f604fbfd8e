// The editor's own words, which it ships in English only, through the newsroom's catalogue.

import { Extension, gettext } from "django-prose-editor/editor"

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
  "Block style": gettext("Block style"),
  "List properties": gettext("List properties"),
}
// Said by the editor itself, named here so that they stand in the catalogue.
export const SAID_BY_THE_EDITOR = () => [
  gettext("Edit Link"),
  gettext("URL"),
  gettext("Title"),
  gettext("Update"),
  gettext("Cancel"),
]

export const Words = Extension.create({
  name: "words",
  onCreate() {
    const menu = this.editor.view.dom.closest(".prose-editor")
    for (const button of menu?.querySelectorAll("[title]") ?? []) {
      const word = WORDS[button.title]
      if (!word) continue
      button.title = word
      button.setAttribute("aria-label", word)
    }
  },
})
