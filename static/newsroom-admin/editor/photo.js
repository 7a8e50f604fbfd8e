// A picture of the library in the text, named by its number, with a caption of its own where one is written.

import { crel, gettext, Node } from "django-prose-editor/editor"
import { suggest } from "../suggestions.js"
import { announce } from "./announcing.js"
import { insertBlock } from "./blocks.js"
import { field, openDialog, takeFirst } from "./dialog.js"
import { figureNode, figureView } from "./figures.js"

const facts = new Map()

// What the library says about a picture, asked for once.
const factsOf = (url, key) => {
  if (!facts.has(key)) {
    const address = new URL(url, location.href)
    address.searchParams.set("number", key)
    const asked = fetch(address, { headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : { results: [] }))
      .then(({ results }) => results[0] ?? null)
      .catch(() => null)
    facts.set(key, asked)
  }
  return facts.get(key)
}

const pick = (editor, url) => {
  const label = gettext("Find a picture by what it shows, its caption or its maker")
  const { input, row } = field(label, { type: "search" })
  const list = crel("span", { className: "pick-list", role: "listbox", "aria-label": label })
  list.hidden = true
  row.append(list)
  const dialog = openDialog(editor, {
    title: gettext("Insert a picture"),
    rows: [row],
    className: "picking-dialog",
  })
  const choose = (picture) => {
    dialog.close()
    facts.set(picture.id, Promise.resolve(picture))
    insertBlock(editor, { type: "photo", attrs: { key: picture.id } })
    announce(editor, gettext("Picture inserted."))
  }
  suggest(input, list, { url, choose, openEmpty: true, onEnter: () => takeFirst(list) }).load()
}

export const Photo = Node.create({
  ...figureNode("photo", "data-photo"),
  addOptions: () => ({ url: "" }),
  addNodeView() {
    return (props) => {
      const image = crel("img", { alt: "" })
      const credit = crel("p", { className: "figure-credit" })
      const view = figureView(props, { shown: crel("div", {}, [image, credit]), name: gettext("Picture") })
      factsOf(this.options.url, props.node.attrs.key).then((picture) => {
        image.hidden = !picture
        if (picture) Object.assign(image, { src: picture.thumbnail, alt: picture.text })
        credit.textContent = picture?.hint ?? gettext("The library does not hold this picture.")
        if (picture?.caption) view.hint(picture.caption)
      })
      return view
    }
  },
  addMenuItems({ buttons, menu }) {
    menu.defineItem({
      name: "photo",
      groups: "inserts",
      priority: 110,
      command: (editor) => pick(editor, this.options.url),
      button: buttons.material("image", gettext("Insert a picture")),
    })
  },
})
