// A "Baca juga" in the text: a block that names a row of the table below the editor by its number.

import { crel, gettext, Node, Plugin } from "django-prose-editor/editor"
import { suggest } from "../suggestions.js"
import { isOut } from "../rows.js"
import { announce } from "./announcing.js"
import { addRowFor, followBlocks, refOf, rowOf, table, wordsOf } from "./baca-juga-rows.js"
import { blockTools, insertBlock, isOfTools, removeBlock } from "./blocks.js"
import { openDialog, searchField, takeFirst } from "./dialog.js"

const eachBlock = (doc, visit) =>
  doc.descendants((node, position) => {
    if (node.type.name === "bacaJuga") visit(Number(node.attrs.ref), position, node)
  })

const LISTS = ["bulletList", "orderedList"]

// Within a list it stands in the item; anywhere else it is a block of its own below the one in which one writes.
const insert = (editor, picked) => {
  const block = { type: "bacaJuga", attrs: { ref: addRowFor(picked) } }
  const { $from } = editor.state.selection
  if (!LISTS.includes($from.node(1)?.type.name)) insertBlock(editor, block)
  // the paragraph is where one goes on writing; left empty, it is dropped when the story is saved
  else editor.chain().focus().insertContent([block, { type: "paragraph" }]).run()
  announce(editor, gettext("Baca juga inserted."))
}

const pick = (editor) => {
  const words = document.querySelector("[data-baca-juga-words]").dataset
  const { input, list, row } = searchField(words.search)
  const waiting = crel("button", { type: "button", textContent: words.waiting })
  const className = "picking-dialog"
  const dialog = openDialog(editor.view, { title: words.title, rows: [row], buttons: [waiting], className })
  const choose = (story) => {
    dialog.close()
    insert(editor, story)
  }
  waiting.addEventListener("click", () => {
    const text = input.value.trim()
    if (text) choose({ id: "", text })
    else input.focus()
  })
  suggest(input, list, { url: words.url, choose, openEmpty: true, onEnter: () => takeFirst(list) }).load()
}

const removeBlockOf = (editor, ref) =>
  eachBlock(editor.state.doc, (number, position) => number === ref && removeBlock(editor, position))

const followTable = (editor) => {
  table().addEventListener("row-wanted", (event) => {
    event.preventDefault()
    pick(editor)
  })
  // the panel beside the form: at the cursor, or at the end while nobody has written in the text yet
  document.addEventListener("baca-juga-wanted", ({ detail }) => {
    if (!editor.view.dom.dataset.written) editor.commands.focus("end")
    insert(editor, detail)
  })
  editor.on("focus", () => (editor.view.dom.dataset.written = "1"))
  table().addEventListener("row-out", ({ target }) => {
    const ref = refOf(target)
    if (isOut(target)) removeBlockOf(editor, ref)
    else editor.chain().focus("end").insertContent({ type: "bacaJuga", attrs: { ref } }).run()
  })
  const redraw = () =>
    editor.view.dom.querySelectorAll("[data-baca-juga]").forEach((block) => draw(block, block.dataset.bacaJuga))
  table().addEventListener("input", redraw)
  table().addEventListener("change", redraw)
}

const draw = (block, ref) => {
  const { headline, day } = wordsOf(ref)
  block.querySelector(".baca-juga-headline").textContent = headline
  block.querySelector(".baca-juga-day").textContent = day
}

// A block that was pasted twice, or from another story, names no row of its own: it is dropped.
const withoutStrays = (state) => {
  const seen = new Set()
  const strays = []
  eachBlock(state.doc, (ref, position, node) => {
    if (seen.has(ref) || !rowOf(ref)) strays.push([position, position + node.nodeSize])
    seen.add(ref)
  })
  const change = state.tr
  strays.reverse().forEach(([from, to]) => change.delete(from, to))
  return strays.length ? change : null
}

export const BacaJuga = Node.create({
  name: "bacaJuga",
  priority: 200, // its Ctrl+Shift+B goes before that of bold, which listens for capitals too
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,
  addAttributes() {
    return {
      ref: {
        parseHTML: (element) => Number(element.getAttribute("data-baca-juga")),
        renderHTML: (attributes) => ({ "data-baca-juga": attributes.ref }),
      },
    }
  },
  parseHTML: () => [{ tag: "aside[data-baca-juga]" }],
  renderHTML: ({ HTMLAttributes }) => ["aside", HTMLAttributes],
  addNodeView() {
    return ({ node, editor, getPos }) => {
      const dom = crel("aside", { "data-baca-juga": node.attrs.ref }, [
        crel("span", { className: "baca-juga-headline" }),
        crel("span", { className: "baca-juga-day" }),
        blockTools(editor, getPos, "Baca juga"),
      ])
      draw(dom, node.attrs.ref)
      return { dom, stopEvent: isOfTools, ignoreMutation: () => true }
    }
  },
  onCreate() {
    if (table()) followTable(this.editor)
  },
  onUpdate() {
    if (!table()) return
    const refs = new Set()
    eachBlock(this.editor.state.doc, (ref) => refs.add(ref))
    followBlocks(refs)
  },
  addKeyboardShortcuts() {
    return {
      "Mod-Shift-b": () => {
        pick(this.editor)
        return true
      },
    }
  },
  addMenuItems({ buttons, menu }) {
    menu.defineItem({
      name: "bacaJuga",
      groups: "link",
      command: (editor) => pick(editor),
      button: buttons.text("Baca juga", "Baca juga (Ctrl+Shift+B)"),
      active: (editor) => editor.isActive("bacaJuga"),
    })
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _old, state) =>
          table() && transactions.some((each) => each.docChanged) ? withoutStrays(state) : null,
      }),
    ]
  },
})
