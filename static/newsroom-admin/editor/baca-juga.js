// A "Baca juga" in the text: a block that names a row of the table below the editor by its number.

import { crel, gettext, Node, Plugin } from "django-prose-editor/editor"
import { suggest } from "../suggestions.js"
import { addRow, isOut, rowsOf, setOut } from "../rows.js"

const table = () => document.querySelector('[data-rows="read_also"]')
const cell = (row, name) => row.querySelector(`[name$="-${name}"]`)
const numberOf = (row) => Number(cell(row, "ref").value) || 0
const rowOf = (ref) => rowsOf(table()).find((row) => numberOf(row) === Number(ref))
const headlineOf = (ref) => {
  const row = rowOf(ref)
  return row ? cell(row, "headline").value || cell(row, "target_text").value : ""
}
const nextNumber = () => Math.max(0, ...rowsOf(table()).map(numberOf)) + 1

const refsIn = (doc) => {
  const refs = []
  doc.descendants((node) => {
    if (node.type.name === "bacaJuga") refs.push(Number(node.attrs.ref))
  })
  return refs
}

const insert = (editor, { id, text }) => {
  const row = addRow(table())
  const ref = nextNumber()
  cell(row, "ref").value = ref
  cell(row, "target").value = id
  cell(row, "target_text").value = id ? text : ""
  cell(row, "headline").value = text
  // the paragraph is where one goes on writing; left empty, it is dropped when the story is saved
  editor.chain().focus().insertContent([{ type: "bacaJuga", attrs: { ref } }, { type: "paragraph" }]).run()
}

const pick = (editor) => {
  const words = document.querySelector("[data-baca-juga-words]").dataset
  const input = crel("input", { type: "search", id: "baca-juga-search", autocomplete: "off" })
  const label = crel("label", { htmlFor: input.id, textContent: words.search })
  const list = crel("span", { className: "pick-list", role: "listbox", "aria-label": words.search })
  const waiting = crel("button", { type: "button", textContent: words.waiting })
  const cancel = crel("button", { type: "button", textContent: gettext("Cancel") })
  const title = crel("h3", { className: "prose-editor-dialog-title", textContent: words.title })
  const buttons = crel("div", { className: "prose-editor-dialog-buttons" }, [waiting, cancel])
  const dialog = crel("dialog", { className: "prose-editor-dialog baca-juga-dialog" }, [
    title,
    crel("div", { className: "prose-editor-dialog-field" }, [label, input, list]),
    buttons,
  ])
  const choose = (result) => {
    dialog.close()
    insert(editor, result)
  }
  list.hidden = true
  document.body.append(dialog)
  const { load } = suggest(input, list, { url: words.url, choose, openEmpty: true })
  waiting.addEventListener("click", () => input.value.trim() && choose({ id: "", text: input.value.trim() }))
  cancel.addEventListener("click", () => dialog.close())
  dialog.addEventListener("close", () => {
    dialog.remove()
    editor.view.focus()
  })
  dialog.showModal()
  input.focus()
  load()
}

// Rows and blocks stay one to one: a block taken out of the text takes its row out, undo brings both back.
const follow = (doc) => {
  const refs = new Set(refsIn(doc))
  for (const row of rowsOf(table())) {
    if (numberOf(row) && isOut(row) === refs.has(numberOf(row))) setOut(row, !refs.has(numberOf(row)))
  }
}

const removeBlock = (editor, ref) => {
  editor.state.doc.descendants((node, position) => {
    if (node.type.name !== "bacaJuga" || Number(node.attrs.ref) !== ref) return true
    editor.view.dispatch(editor.state.tr.delete(position, position + node.nodeSize))
    return false
  })
}

const followTable = (editor) => {
  table().addEventListener("row-wanted", (event) => {
    event.preventDefault()
    pick(editor)
  })
  table().addEventListener("row-out", (event) => {
    const ref = numberOf(event.target)
    if (isOut(event.target)) removeBlock(editor, ref)
    else editor.chain().focus("end").insertContent({ type: "bacaJuga", attrs: { ref } }).run()
  })
  table().addEventListener("input", () => {
    editor.view.dom.querySelectorAll("[data-baca-juga]").forEach((block) => {
      block.textContent = headlineOf(block.dataset.bacaJuga)
    })
  })
}

export const BacaJuga = Node.create({
  name: "bacaJuga",
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
    return ({ node }) => {
      const dom = crel("aside", { textContent: headlineOf(node.attrs.ref), "data-baca-juga": node.attrs.ref })
      return { dom, ignoreMutation: () => true }
    }
  },
  onCreate() {
    if (table()) followTable(this.editor)
  },
  onUpdate() {
    if (table()) follow(this.editor.state.doc)
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
  // A block that was pasted twice, or from another story, names no row of its own: it is dropped.
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _old, state) => {
          if (!table() || !transactions.some((each) => each.docChanged)) return null
          const seen = new Set()
          const strays = []
          state.doc.descendants((node, position) => {
            if (node.type.name !== "bacaJuga") return
            const ref = Number(node.attrs.ref)
            if (seen.has(ref) || !rowOf(ref)) strays.push([position, position + node.nodeSize])
            seen.add(ref)
          })
          const change = state.tr
          strays.reverse().forEach(([from, to]) => change.delete(from, to))
          return strays.length ? change : null
        },
      }),
    ]
  },
})
