// Blocks of the text as a whole: where they stand, putting one in, moving one, taking one out.

import { crel, Document as LibraryDocument, Extension, gettext, pm } from "django-prose-editor/editor"
import { announce } from "./announcing.js"

const { NodeSelection, TextSelection } = pm.state
// Each act on a block is undone by itself, however soon it followed another.
const actOn = (editor) => pm.history.closeHistory(editor.state.tr)

// Pictures, embeds and tables stand at the top of a text only: never within a list or a quote.
export const Document = LibraryDocument.extend({ content: "(block | standing)+" })

const say = (text, numbers) => window.interpolate(text, numbers)

const startOf = (doc, index) => {
  let position = 0
  for (let i = 0; i < index; i++) position += doc.child(i).nodeSize
  return position
}

// Inside the first cell of a table that stands at the position.
const firstCell = (node, position) => {
  let found
  node.descendants((child, place) => {
    if (!found && /cell/.test(child.type.spec.tableRole)) found = position + place + 2
    return !found
  })
  return found
}

// Puts a block below the one in which one writes, in the place of that one when it is empty.
export const insertBlock = (editor, json) => {
  const { state, view } = editor
  const { doc, schema, selection } = state
  const tr = actOn(editor)
  const node = schema.nodeFromJSON(json)
  const index = Math.min(selection.$from.index(0), doc.childCount - 1)
  const here = doc.child(index)
  const from = startOf(doc, index)
  const end = from + here.nodeSize
  const isFree = here.type.name === "paragraph" && !here.content.size
  const position = isFree ? from : end
  tr.replaceWith(position, end, node)
  const after = position + node.nodeSize
  if (tr.doc.resolve(after).nodeAfter?.type.name !== "paragraph") {
    tr.insert(after, schema.nodes.paragraph.create())
  }
  tr.setSelection(TextSelection.near(tr.doc.resolve(firstCell(node, position) ?? after)))
  view.dispatch(tr.scrollIntoView())
  view.focus()
}

// The block at a position changes places with its neighbour; one in a list leaves the list, to the side it moves to.
export const moveBlock = (editor, position, step) => {
  const { doc, selection } = editor.state
  const tr = actOn(editor)
  const $at = doc.resolve(position)
  const node = doc.nodeAt(position)
  const index = $at.index(0)
  const target = $at.depth ? index + (step > 0) : index + (step > 0 ? 2 : -1)
  if (target < 0 || target > doc.childCount) return false
  const offset = selection.from - position
  tr.delete(position, position + node.nodeSize)
  const place = tr.mapping.map(startOf(doc, target))
  tr.insert(place, node)
  const isTyped = selection instanceof TextSelection && offset > 0 && offset < node.nodeSize
  tr.setSelection(
    isTyped ? TextSelection.create(tr.doc, place + offset) : NodeSelection.create(tr.doc, place),
  )
  editor.view.dispatch(tr.scrollIntoView())
  const numbers = [editor.state.doc.resolve(place).index(0) + 1, editor.state.doc.childCount]
  announce(editor, say(gettext("Moved: now block %s of %s."), numbers))
  return true
}

const moveSelected = (editor, step) => {
  const { $from, from } = editor.state.selection
  return moveBlock(editor, $from.depth ? $from.before(1) : from, step)
}

// A thumb has no Ctrl+Z.
const takenOut = () =>
  matchMedia("(pointer: coarse)").matches
    ? gettext("Taken out. The undo button (↶) at the end of the bar above the text brings it back.")
    : gettext("Taken out. Ctrl+Z brings it back.")

export const removeBlock = (editor, position) => {
  const node = editor.state.doc.nodeAt(position)
  editor.view.dispatch(actOn(editor).delete(position, position + node.nodeSize))
  announce(editor, takenOut())
  editor.view.focus()
}

const button = (icon, label, act) => {
  const made = crel("button", { type: "button", className: "material-icons", title: label, "aria-label": label })
  made.dataset.icon = icon
  made.addEventListener("click", act)
  return made
}

// The row of buttons that a block carries: up, down, out, and what else it can do.
export const blockTools = (editor, getPos, name, more = []) => {
  const move = (step) => (event) => {
    const tools = event.currentTarget.closest(".block-tools")
    const label = event.currentTarget.title
    moveBlock(editor, getPos(), step)
    // the drawing of a moved block is a new one: the finger or the focus stays on its button
    const moved = editor.view.nodeDOM(editor.state.selection.from) ?? tools
    moved.querySelector?.(`.block-tools [title="${label}"]`)?.focus()
  }
  const tools = crel("div", { className: "block-tools", role: "group", "aria-label": name }, [
    button("arrow_upward", gettext("Move up"), move(-1)),
    button("arrow_downward", gettext("Move down"), move(1)),
    ...more.map(({ icon, label, act }) => button(icon, label, act)),
    button("delete", gettext("Take out"), () => removeBlock(editor, getPos())),
  ])
  tools.contentEditable = "false"
  return tools
}

// Whether a block's own controls deal with an event, so that the editor does not.
export const isOfTools = (event) => event.target.closest?.(".block-tools, .block-form, a") != null

export const Blocks = Extension.create({
  name: "blocks",
  addKeyboardShortcuts() {
    return {
      "Alt-Shift-ArrowUp": () => moveSelected(this.editor, -1),
      "Alt-Shift-ArrowDown": () => moveSelected(this.editor, 1),
    }
  },
})
