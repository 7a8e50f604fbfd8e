// The editor says its name to screen readers, its language to spell checkers.

import { Extension, Plugin } from "django-prose-editor/editor"

export const Naming = Extension.create({
  name: "naming",
  onCreate() {
    // The name of an icon is drawn, not read: a button is called by its label alone.
    for (const button of document.querySelectorAll(".prose-menubar__button.material-icons")) {
      if (button.dataset.icon || !button.textContent) continue
      button.dataset.icon = button.textContent
      button.textContent = ""
    }
  },
  addProseMirrorPlugins() {
    const textarea = this.editor.options.element.querySelector("textarea")
    return [
      new Plugin({
        props: {
          attributes: {
            id: `${textarea.id}-text`,
            role: "textbox",
            "aria-multiline": "true",
            "aria-label": textarea.getAttribute("aria-label"),
            lang: textarea.lang,
            spellcheck: "true",
          },
        },
      }),
    ]
  },
})
