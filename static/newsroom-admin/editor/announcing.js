// What happens away from the cursor is said in a line below the text: seen by some, read out to others.

import { crel, Extension } from "django-prose-editor/editor"

const LINE = "[data-said]"

export const announce = (editor, text) => {
  const line = editor.view.dom.closest(".prose-editor").querySelector(LINE)
  // after the change that it speaks of, which clears what was said before
  setTimeout(() => (line.textContent = text))
}

export const Announcing = Extension.create({
  name: "announcing",
  onCreate() {
    this.editor.view.dom.after(crel("p", { className: "editor-said", role: "status", "data-said": "" }))
  },
  onUpdate() {
    this.editor.view.dom.closest(".prose-editor").querySelector(LINE).textContent = ""
  },
})
