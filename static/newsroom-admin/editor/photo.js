// A picture of the library in the text, named by its number, with a caption of its own where one is written.

import { crel, gettext, Node } from "django-prose-editor/editor"
import { pictureOf, remember } from "../photos/library.js"
import { photosHere } from "../photos/page.js"
import { previewOf } from "../photos/preview.js"
import { wordsForm } from "../photos/words.js"
import { suggest } from "../suggestions.js"
import { announce } from "./announcing.js"
import { insertBlock } from "./blocks.js"
import { openDialog, searchField, takeFirst } from "./dialog.js"
import { figureNode, figureView } from "./figures.js"
import { chooser, insertPhotos, takeDropped } from "./new-photo.js"

const pick = (editor, url) => {
  const { input, list, row } = searchField(gettext("Find a picture by what it shows, its caption or its maker"))
  const insertNew = (files) => {
    dialog.close()
    insertPhotos(editor, files)
  }
  const dialog = openDialog(editor.view, {
    title: gettext("Insert a picture"),
    rows: photosHere() ? [chooser(insertNew, { several: true }), row] : [row],
    className: "picking-dialog",
  })
  if (photosHere()) takeDropped(dialog.dialog, insertNew)
  const choose = (picture) => {
    dialog.close()
    remember(picture)
    insertBlock(editor, { type: "photo", attrs: { key: picture.id } })
    announce(editor, gettext("Picture inserted."))
  }
  suggest(input, list, { url, choose, openEmpty: true, onEnter: () => takeFirst(list) }).load()
}

// The picture, who made it, and boxes for what it lacks; answers with how to clear away.
const draw = (shown, picture) => {
  const credit = crel("p", { className: "figure-credit" })
  credit.textContent = picture?.hint ?? gettext("The library does not hold this picture.")
  if (!picture) {
    shown.replaceChildren(credit)
    return undefined
  }
  const { file, text, thumbnail } = picture
  shown.replaceChildren(file ? previewOf(file, text) : crel("img", { src: thumbnail, alt: text }), credit)
  if (!photosHere() || !picture.fillIn) return undefined
  const form = wordsForm(photosHere(), picture, (filled) => {
    remember(filled, file)
    draw(shown, { ...filled, file })
  })
  shown.append(form.dom)
  return form.destroy
}

export const Photo = Node.create({
  ...figureNode("photo", "data-photo"),
  addOptions: () => ({ url: "" }),
  addNodeView() {
    return (props) => {
      const shown = crel("div", {}, [])
      const view = figureView(props, { shown, name: gettext("Picture") })
      pictureOf(this.options.url, props.node.attrs.key).then((picture) => {
        view.destroy = draw(shown, picture)
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
