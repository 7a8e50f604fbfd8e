// A video, post or map of a known provider: its address is pasted, its id is what the text keeps.

import { crel, gettext, Node, Plugin } from "django-prose-editor/editor"
import { announce } from "./announcing.js"
import { insertBlock } from "./blocks.js"
import { field, openDialog } from "./dialog.js"
import { figureNode, figureView } from "./figures.js"

// `youtube:dQw4w9WgXcQ` for an address of a provider, nothing for any other.
const embedOf = (providers, address) => {
  for (const { key, addresses } of providers) {
    for (const pattern of addresses) {
      const found = new RegExp(pattern).exec(address.trim())
      if (found) return `${key}:${found[1]}`
    }
  }
  return null
}

const nameOf = (providers, value) => {
  const [key, id] = value.split(/:(.*)/)
  return `${providers.find((each) => each.key === key)?.label ?? key}: ${id}`
}

const insert = (editor, value) => {
  insertBlock(editor, { type: "embed", attrs: { key: value } })
  announce(editor, gettext("Video, post or map inserted."))
}

const ask = (editor, providers) => {
  const names = providers.map(({ label }) => label).join(", ")
  const { input, row } = field(gettext("Address of the video, post or map"), { type: "url" })
  row.append(crel("p", { className: "help", textContent: names }))
  const put = crel("button", { type: "button", textContent: gettext("Insert") })
  const title = gettext("Insert a video, post or map")
  const dialog = openDialog(editor.view, { title, rows: [row], buttons: [put] })
  put.addEventListener("click", () => {
    const value = embedOf(providers, input.value)
    if (value) {
      dialog.close()
      insert(editor, value)
      return
    }
    const words = gettext("This is no address of a video, post or map of %s. Open it and copy its whole address.")
    dialog.refuse(window.interpolate(words, [names]))
    input.focus()
  })
}

export const Embed = Node.create({
  ...figureNode("embed", "data-embed"),
  addOptions: () => ({ providers: [] }),
  addNodeView() {
    return (props) => {
      const name = nameOf(this.options.providers, props.node.attrs.key)
      return figureView(props, { shown: crel("p", { className: "embed-name", textContent: name }), name })
    }
  },
  // An address pasted on an empty line becomes what it leads to.
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const { $from, empty } = view.state.selection
            const isOnEmptyLine = empty && $from.depth === 1 && !$from.parent.content.size
            const text = event.clipboardData.getData("text/plain")
            const value = isOnEmptyLine && embedOf(this.options.providers, text)
            if (value) insert(this.editor, value)
            return Boolean(value)
          },
        },
      }),
    ]
  },
  addMenuItems({ buttons, menu }) {
    menu.defineItem({
      name: "embed",
      groups: "inserts",
      command: (editor) => ask(editor, this.options.providers),
      button: buttons.material("smart_display", gettext("Insert a video, post or map")),
    })
  },
})
