// A quote and, as its last line, who said it; the two of them come and go together.

import { Blockquote as LibraryBlockquote, gettext, Node, Plugin, pm } from "django-prose-editor/editor"

const { TextSelection } = pm.state

const quoteAround = ($position) => {
  for (let depth = $position.depth; depth > 0; depth--) {
    if ($position.node(depth).type.name === "blockquote") {
      return { node: $position.node(depth), position: $position.before(depth), depth }
    }
  }
  return null
}

// A quote becomes paragraphs, its source too where there is one.
const unwrap = ({ state, tr, dispatch }) => {
  const quote = quoteAround(state.selection.$from)
  if (!quote) return false
  if (!dispatch) return true
  const { paragraph } = state.schema.nodes
  const kept = []
  quote.node.forEach((child) => {
    if (child.type.name !== "quoteSource") kept.push(child)
    else if (child.content.size) kept.push(paragraph.create(null, child.content))
  })
  const at = state.selection.from
  tr.replaceWith(quote.position, quote.position + quote.node.nodeSize, kept)
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.max(at - 1, 0))))
  return true
}

// Every quote ends with the line for its source.
const withSources = (state) => {
  const { blockquote, quoteSource } = state.schema.nodes
  const change = state.tr
  state.doc.forEach((node, position) => {
    if (node.type !== blockquote || node.lastChild?.type === quoteSource) return
    change.insert(change.mapping.map(position + node.nodeSize - 1), quoteSource.create())
  })
  return change.docChanged ? change : null
}

// Enter on an empty last line of a quote goes on to its source.
const toSource = (editor) => {
  const { state, view } = editor
  const { $from, empty } = state.selection
  const quote = quoteAround($from)
  const isLast = quote && $from.index(quote.depth) === quote.node.childCount - 2
  if (!empty || !isLast || $from.parent.content.size || quote.node.childCount < 3) return false
  const tr = state.tr.delete($from.before(), $from.after())
  tr.setSelection(TextSelection.near(tr.doc.resolve($from.before() + 1)))
  view.dispatch(tr.scrollIntoView())
  return true
}

// Enter elsewhere in a quote parts a paragraph; left to itself the editor would take a second source for it.
const splitParagraph = (editor) => {
  const { $from } = editor.state.selection
  if ($from.parent.type.name !== "paragraph" || $from.node(-1)?.type.name !== "blockquote") return false
  const tr = editor.state.tr.deleteSelection()
  editor.view.dispatch(tr.split(tr.selection.from).scrollIntoView())
  return true
}

export const Blockquote = LibraryBlockquote.extend({
  content: "paragraph+ quoteSource?",
  // A quote that was saved without its source shows the line for it too; nothing was typed by that.
  onCreate() {
    const { state, view } = this.editor
    const lines = withSources(state)
    if (lines) view.dispatch(lines.setMeta("addToHistory", false).setMeta("preventUpdate", true))
  },
  addCommands() {
    return {
      setBlockquote: () => ({ commands }) => commands.wrapIn(this.name),
      unsetBlockquote: () => unwrap,
      toggleBlockquote: () => (props) => unwrap(props) || props.commands.wrapIn(this.name),
    }
  },
  addKeyboardShortcuts() {
    return {
      Enter: () => toSource(this.editor) || splitParagraph(this.editor),
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        const isFirst = empty && $from.parentOffset === 0 && $from.depth > 1 && $from.index(-1) === 0
        return isFirst && $from.node(-1).type.name === this.name && this.editor.commands.unsetBlockquote()
      },
    }
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _old, state) =>
          transactions.some((each) => each.docChanged) ? withSources(state) : null,
      }),
    ]
  },
})

export const QuoteSource = Node.create({
  name: "quoteSource",
  content: "text*",
  marks: "",
  defining: true,
  parseHTML: () => [{ tag: "blockquote > cite" }],
  renderHTML: () => ["cite", 0],
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement("cite")
      dom.dataset.placeholder = gettext("Who said it: name and office")
      const draw = (drawn) => {
        if (drawn.type !== node.type) return false
        dom.classList.toggle("is-empty", !drawn.content.size)
        return true
      }
      draw(node)
      return { dom, contentDOM: dom, update: draw, ignoreMutation: ({ type }) => type === "attributes" }
    }
  },
  addKeyboardShortcuts() {
    return {
      // on to a new paragraph below the quote
      Enter: () => {
        const { $from } = this.editor.state.selection
        if ($from.parent.type.name !== this.name) return false
        const after = $from.after(-1)
        return this.editor.chain().insertContentAt(after, { type: "paragraph" }).setTextSelection(after + 1).run()
      },
    }
  },
})
