// A simple table: a caption, one row of headers, cells of one line; its buttons stand below it.

import {
  crel,
  gettext,
  Table as LibraryTable,
  TableCell as LibraryCell,
  TableHeader as LibraryHeader,
} from "django-prose-editor/editor"
import { announce } from "./announcing.js"
import { blockTools, insertBlock, isOfTools } from "./blocks.js"
import { field, openDialog } from "./dialog.js"

const ROWS = 3
const COLUMNS = 2

// What the library's own commands want to know of a cell; ours are all of one column and one row.
const SPANS = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } }
const line = { content: "inline*", addAttributes: () => SPANS }
export const TableCell = LibraryCell.extend({
  ...line,
  parseHTML: () => [{ tag: "td" }],
  renderHTML: () => ["td", 0],
})
export const TableHeader = LibraryHeader.extend({
  ...line,
  parseHTML: () => [{ tag: "th" }],
  renderHTML: () => ["th", 0],
})

const emptyTable = () => {
  const row = (type) => ({ type: "tableRow", content: Array.from({ length: COLUMNS }, () => ({ type })) })
  const rows = Array.from({ length: ROWS }, (_, i) => row(i ? "tableCell" : "tableHeader"))
  return { type: "table", content: rows }
}

const askCaption = (editor, getPos) => {
  const node = editor.state.doc.nodeAt(getPos())
  const { input, row } = field(gettext("Caption of the table"), { type: "text", value: node.attrs.caption })
  const put = crel("button", { type: "button", textContent: gettext("Update") })
  const dialog = openDialog(editor.view, { title: gettext("Table"), rows: [row], buttons: [put] })
  put.addEventListener("click", () => {
    dialog.close()
    editor.view.dispatch(editor.state.tr.setNodeAttribute(getPos(), "caption", input.value.trim()))
  })
}

// A command of the table, on the cell in which the cursor is, or on the last one.
const within = (editor, getPos, command, said) => () => {
  const { $from } = editor.state.selection
  const start = getPos()
  const node = editor.state.doc.nodeAt(start)
  const isIn = $from.depth > 1 && $from.before(1) === start
  const chain = isIn ? editor.chain() : editor.chain().setTextSelection(start + node.nodeSize - 3)
  chain.focus()[command]().run()
  announce(editor, said)
}

const toolsOf = (editor, getPos) => {
  const act = (icon, label, command, said) => ({ icon, label, act: within(editor, getPos, command, said) })
  return blockTools(editor, getPos, gettext("Table"), [
    act("playlist_add", gettext("Add a row"), "addRowAfter", gettext("Row added.")),
    act("playlist_remove", gettext("Remove the row"), "deleteRow", gettext("Row removed.")),
    act("add_box", gettext("Add a column"), "addColumnAfter", gettext("Column added.")),
    act("indeterminate_check_box", gettext("Remove the column"), "deleteColumn", gettext("Column removed.")),
    { icon: "title", label: gettext("Caption of the table"), act: () => askCaption(editor, getPos) },
  ])
}

export const Table = LibraryTable.extend({
  group: "standing",
  draggable: false,
  addAttributes() {
    return {
      caption: {
        default: "",
        parseHTML: (element) => element.querySelector("caption")?.textContent.trim() ?? "",
        rendered: false,
      },
    }
  },
  parseHTML: () => [{ tag: "table" }, { tag: "caption", ignore: true }],
  renderHTML: ({ node }) =>
    node.attrs.caption
      ? ["table", ["caption", node.attrs.caption], ["tbody", 0]]
      : ["table", ["tbody", 0]],
  addNodeView() {
    return ({ node, editor, getPos }) => {
      const caption = crel("caption", { textContent: node.attrs.caption })
      caption.contentEditable = "false"
      const cells = crel("tbody")
      const table = crel("table", {}, [caption, cells])
      const dom = crel("div", { className: "table-block" }, [
        crel("div", { className: "table-scroll" }, [table]),
        toolsOf(editor, getPos),
      ])
      return {
        dom,
        contentDOM: cells,
        update: (updated) => {
          if (updated.type !== node.type) return false
          caption.textContent = updated.attrs.caption
          return true
        },
        stopEvent: isOfTools,
        ignoreMutation: ({ type, target }) => type !== "selection" && !cells.contains(target),
      }
    }
  },
  addMenuItems({ buttons, menu }) {
    menu.defineItem({
      name: "table",
      groups: "inserts",
      command: (editor) => {
        insertBlock(editor, emptyTable())
        announce(editor, gettext("Table inserted."))
      },
      button: buttons.material("table_chart", gettext("Insert a table")),
    })
  },
})
