// What the blocks with a caption of their own have in common: pictures and embeds.

import { crel, gettext, mergeAttributes, pm } from "django-prose-editor/editor"
import { blockTools, isOfTools } from "./blocks.js"

const { NodeSelection } = pm.state

const captionIn = (element) => element.querySelector("figcaption") ?? document.createElement("figcaption")

// In a caption Enter goes on below the figure; deleting at its start marks the figure instead of breaking it.
const enter = (editor, name) => {
  const { $from } = editor.state.selection
  if ($from.parent.type.name !== name) return false
  const after = $from.after()
  return editor.chain().insertContentAt(after, { type: "paragraph" }).setTextSelection(after + 1).run()
}

const backspace = (editor, name) => {
  const { $from, empty } = editor.state.selection
  if ($from.parent.type.name !== name || !empty || $from.parentOffset) return false
  const { doc, tr } = editor.state
  editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, $from.before())))
  return true
}

// The node of a figure that stands in the text as `<figure data-…="key">` with words of its own.
export const figureNode = (name, attribute) => ({
  name,
  group: "standing",
  content: "text*",
  marks: "",
  draggable: true,
  isolating: true,
  addAttributes: () => ({
    key: {
      parseHTML: (element) => element.getAttribute(attribute),
      renderHTML: ({ key }) => ({ [attribute]: key }),
    },
  }),
  parseHTML: () => [{ tag: `figure[${attribute}]`, contentElement: captionIn }],
  renderHTML: ({ HTMLAttributes }) => ["figure", mergeAttributes(HTMLAttributes), ["figcaption", 0]],
  addKeyboardShortcuts() {
    return { Enter: () => enter(this.editor, name), Backspace: () => backspace(this.editor, name) }
  },
})

// How it is drawn: what it shows, its caption to be written, its buttons. `hint` says what an empty caption becomes.
export const figureView = ({ node, editor, getPos }, { shown, name }) => {
  const caption = crel("figcaption")
  let current = node
  let placeholder = gettext("Caption")
  const draw = () => {
    caption.dataset.placeholder = placeholder
    caption.classList.toggle("is-empty", !current.content.size)
  }
  shown.contentEditable = "false"
  draw()
  return {
    dom: crel("figure", { className: "figure-block" }, [shown, caption, blockTools(editor, getPos, name)]),
    contentDOM: caption,
    update: (updated) => {
      if (updated.type !== node.type || updated.attrs.key !== node.attrs.key) return false
      current = updated
      draw()
      return true
    },
    stopEvent: isOfTools,
    ignoreMutation: ({ type, target }) =>
      type !== "selection" && (type === "attributes" || !caption.contains(target)),
    hint: (text) => {
      placeholder = text
      draw()
    },
  }
}
