// What is pasted comes in clean; what stays behind is said.

import { Extension, gettext, Plugin, pm } from "django-prose-editor/editor"
import { cleanHTML } from "../pasting/html.js"
import { htmlOfText } from "../pasting/text.js"
import { announce } from "./announcing.js"

const sliceOf = (schema, html, context) => {
  const box = document.createElement("div")
  box.innerHTML = html
  return pm.model.DOMParser.fromSchema(schema).parseSlice(box, { context })
}

export const CleanPaste = Extension.create({
  name: "cleanPaste",
  addProseMirrorPlugins() {
    const transformPastedHTML = (html) => {
      const clean = cleanHTML(html)
      const words = gettext("%s pictures were not pasted: insert them from the library.")
      if (clean.dropped) announce(this.editor, window.interpolate(words, [clean.dropped]))
      return clean.html
    }
    const clipboardTextParser = (text, context, _isPlain, view) =>
      sliceOf(view.state.schema, htmlOfText(text), context)
    return [new Plugin({ props: { transformPastedHTML, clipboardTextParser } })]
  },
})
