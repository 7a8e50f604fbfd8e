// The first photo of the text, for whoever wants it at the head of the story: it leaves the text and comes back.

import { Extension, pm } from "django-prose-editor/editor"
import { isToken } from "../photos/sending.js"
import { WAITING } from "./new-photo.js"

const KINDS = ["photo", WAITING]

const firstIn = (doc) => {
  let found = null
  doc.forEach((node, position, index) => {
    if (!found && KINDS.includes(node.type.name)) found = { node, position, index }
  })
  return found
}

// A step of its own in the history, so that Ctrl+Z in the text brings back this photo and nothing else.
const act = (editor, change) => {
  const tr = pm.history.closeHistory(editor.state.tr)
  change(tr)
  editor.view.dispatch(tr)
}

const startOf = (doc, index) => {
  let position = 0
  for (let i = 0; i < Math.min(index, doc.childCount); i++) position += doc.child(i).nodeSize
  return position
}

const offerOf = (editor) => {
  const found = firstIn(editor.state.doc)
  if (!found) return null
  const { node, index } = found
  return {
    key: node.attrs.key,
    caption: node.textContent,
    takeOut: () => {
      const { node: now, position } = firstIn(editor.state.doc) ?? {}
      if (now?.attrs.key === node.attrs.key) act(editor, (tr) => tr.delete(position, position + now.nodeSize))
    },
    // under the number that it may have got meanwhile
    putBack: (key) => {
      const { nodes } = editor.state.schema
      const back = nodes[isToken(key) ? WAITING : "photo"].create({ key }, node.content)
      act(editor, (tr) => tr.insert(startOf(tr.doc, index), back))
    },
  }
}

const tell = () => document.dispatchEvent(new CustomEvent("text-changed"))

export const Lifting = Extension.create({
  name: "lifting",
  onCreate() {
    document.addEventListener("first-photo-wanted", ({ detail }) => (detail.photo = offerOf(this.editor)))
    tell()
  },
  onUpdate: tell,
})
