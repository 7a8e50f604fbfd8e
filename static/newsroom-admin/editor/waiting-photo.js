// A photo in the text that is not in the library yet: it stands there at once, and becomes a picture when it is sent.

import { crel, gettext, Node, Plugin } from "django-prose-editor/editor"
import { waitingCard } from "../photos/card.js"
import { remember } from "../photos/library.js"
import { photosHere, whenReady } from "../photos/page.js"
import { figureNode, figureView } from "./figures.js"
import { askAgain, insertPhotos, picturesIn, WAITING } from "./new-photo.js"

const tokensIn = (doc) => {
  const tokens = []
  doc.forEach(({ type, attrs }) => type.name === WAITING && tokens.push(attrs.key))
  return tokens
}

// No step of the history: taking it back takes the photo back, never its number.
const arrive = (editor, token, picture) => {
  const { doc, schema, tr } = editor.state
  doc.forEach((node, position) => {
    if (node.type.name !== WAITING || node.attrs.key !== token) return
    tr.setNodeMarkup(position, schema.nodes.photo, { key: picture.id })
  })
  if (tr.docChanged) editor.view.dispatch(tr.setMeta("addToHistory", false))
}

const takeIn = (editor, event, transfer) => {
  const files = picturesIn(transfer)
  if (!photosHere() || !files.length || transfer.getData("text/html") || transfer.getData("text/plain")) return false
  event.preventDefault()
  insertPhotos(editor, files)
  return true
}

export const WaitingPhoto = Node.create({
  ...figureNode(WAITING, "data-photo-waiting"),
  onCreate() {
    const { editor } = this
    whenReady((photos) => {
      photos.places.push(() => tokensIn(editor.state.doc))
      photos.addEventListener("change", ({ detail: { token, state, photo, file } }) => {
        if (state !== "done" || !tokensIn(editor.state.doc).includes(token)) return
        remember(photo, file)
        arrive(editor, token, photo)
      })
      photos.go()
    })
  },
  // A photo that was taken out and comes back may be in the library by now.
  onUpdate() {
    for (const token of photosHere() ? tokensIn(this.editor.state.doc) : []) {
      const { state, photo } = photosHere().of(token)
      if (state === "done") setTimeout(() => arrive(this.editor, token, photo))
      if (state === "queued") photosHere().go()
    }
  },
  addNodeView() {
    return (props) => {
      const shown = crel("div", {}, [])
      const view = figureView(props, { shown, name: gettext("Photo on its way") })
      whenReady((photos) => {
        const onWords = (photo) => askAgain(photos, photo, props.editor.view)
        const card = waitingCard(photos, props.node.attrs.key, { onWords })
        shown.append(card.dom)
        view.destroy = card.destroy
      })
      return view
    }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          handlePaste: (_view, event) => takeIn(editor, event, event.clipboardData),
          handleDrop: (view, event) => {
            if (!picturesIn(event.dataTransfer).length) return false
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
            if (place) editor.commands.setTextSelection(place.pos)
            return takeIn(editor, event, event.dataTransfer)
          },
        },
      }),
    ]
  },
})
