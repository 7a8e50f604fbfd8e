// How long the text is, and how long one reads it.

import { crel, Extension, gettext } from "django-prose-editor/editor"

const WORDS_A_MINUTE = 200
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu

const count = (editor, line) => {
  const { doc } = editor.state
  const words = doc.textBetween(0, doc.content.size, " ", " ").match(WORD)?.length ?? 0
  if (!words) {
    line.textContent = gettext("0 words")
    return
  }
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE))
  const said = gettext("%s words · about %s minutes to read")
  line.textContent = window.interpolate(said, [words.toLocaleString("id"), minutes])
}

export const Counting = Extension.create({
  name: "counting",
  addStorage: () => ({ line: null }),
  onCreate() {
    this.storage.line = crel("p", { className: "editor-count" })
    this.editor.view.dom.after(this.storage.line)
    count(this.editor, this.storage.line)
  },
  onUpdate() {
    count(this.editor, this.storage.line)
  },
})
