// The editor says its name to screen readers, its language to spell checkers.

import { Extension, Plugin } from "django-prose-editor/editor"

export const Naming = Extension.create({
  name: "naming",
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
