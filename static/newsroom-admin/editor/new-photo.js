// A photo of one's own: chosen, taken, dropped or pasted, with its words, on its way to the library.

import { crel, gettext } from "django-prose-editor/editor"
import { choose, chosen } from "../device-choice.js"
import { photosHere } from "../photos/page.js"
import { previewOf } from "../photos/preview.js"
import { MOST_BYTES, smaller, WORTH_SPARING } from "../photos/smaller.js"
import { hasRoom } from "../photos/store.js"
import { LABELS } from "../photos/words.js"
import { announce } from "./announcing.js"
import { insertBlock } from "./blocks.js"
import { field, openDialog } from "./dialog.js"

export const WAITING = "waitingPhoto"

export const picturesIn = (transfer) =>
  [...(transfer?.files ?? [])].filter(({ type }) => type.startsWith("image/"))

const refusalOf = async (photos, file) => {
  if (file.type && !file.type.startsWith("image/")) return gettext("This is no picture. Choose a photo.")
  if (file.size > MOST_BYTES) return gettext("The file is larger than 15 MB. Choose a smaller one.")
  if (await hasRoom(photos.person, file.size)) return ""
  return gettext("This browser keeps as many waiting photos as it can. Let them be sent first, or take some out.")
}

const SPARING = "newsroom-photos-sparing"

// A device that saves data begins with it.
const sparingBox = (file) => {
  const box = crel("input", { type: "checkbox", checked: chosen(SPARING, !!navigator.connection?.saveData) })
  const megabytes = (file.size / 2 ** 20).toLocaleString("id", { maximumFractionDigits: 1 })
  const words = window.interpolate(gettext("Send it smaller (now %s MB): saves data, enough for the site, not for print"), [megabytes])
  return { box, row: crel("label", { className: "photo-sparing" }, [box, words]) }
}

// Both words may be written later; nothing is when the dialog is closed.
export const askWords = (opener, { file, alt = "", credit = "", refusal = "", isNew = false }) =>
  new Promise((resolve) => {
    const texts = { alt, credit }
    const rows = ["alt", "credit"].map((name) => ({ name, ...field(LABELS[name](), { type: "text" }) }))
    rows.forEach(({ name, input }) => (input.value = texts[name]))
    const sparing = isNew && file.size > WORTH_SPARING ? sparingBox(file) : null
    const hint = gettext("You may write both later; before the story goes on they are asked for.")
    const put = crel("button", { type: "button", textContent: gettext("Insert") })
    const { dialog, close, refuse } = openDialog(opener, {
      title: gettext("New photo"),
      rows: [previewOf(file, file.name), ...rows.map(({ row }) => row), crel("p", { className: "help", textContent: hint }), ...(sparing ? [sparing.row] : [])],
      buttons: [put],
      className: "photo-dialog",
    })
    refuse(refusal)
    dialog.addEventListener("close", () => resolve(null))
    put.addEventListener("click", () => {
      if (sparing) choose(SPARING, sparing.box.checked)
      const words = Object.fromEntries(rows.map(({ name, input }) => [name, input.value.trim()]))
      resolve(sparing ? { ...words, sparing: sparing.box.checked } : words)
      close()
    })
  })

// Asks for the words of each file and hands its token over; what cannot be taken is said.
export const takePhotos = async (photos, files, { opener, refuse, put }) => {
  for (const picked of files) {
    const file = await smaller(picked)
    const refusal = await refusalOf(photos, file)
    if (refusal) {
      refuse(refusal)
      continue
    }
    const words = await askWords(opener, { file, isNew: true })
    if (!words) continue
    const sent = words.sparing ? await smaller(file, words) : file
    put(await photos.add(sent, words), sent)
    photos.go()
  }
}

export const insertPhotos = (editor, files) =>
  takePhotos(photosHere(), files, {
    opener: editor.view,
    refuse: (text) => announce(editor, text),
    put: (token) => {
      insertBlock(editor, { type: WAITING, attrs: { key: token } })
      announce(editor, gettext("Picture inserted."))
    },
  })

// Other words for a photo that was refused because of those it came with.
export const askAgain = async (photos, photo, opener) => {
  const words = await askWords(opener, { ...photo, refusal: photo.said })
  if (words) photos.again(photo.token, words)
}

// Pictures that are dropped or pasted where a photo is asked for.
export const takeDropped = (place, onFiles) => {
  const take = (event, transfer) => {
    const files = picturesIn(transfer)
    if (!files.length) return
    event.preventDefault()
    event.stopPropagation()
    onFiles(files)
  }
  place.addEventListener("dragover", (event) => event.preventDefault())
  place.addEventListener("drop", (event) => take(event, event.dataTransfer))
  place.addEventListener("paste", (event) => take(event, event.clipboardData))
}

// A button that opens the camera or the files of the device.
export const chooser = (onFiles, { several = false } = {}) => {
  const input = crel("input", { type: "file", accept: "image/*" })
  input.multiple = several
  input.hidden = true
  const button = crel("button", { type: "button", className: "photo-choose" })
  button.textContent = gettext("Take a photo or choose one")
  button.addEventListener("click", () => input.click())
  input.addEventListener("change", () => {
    const files = [...input.files]
    input.value = ""
    if (files.length) onFiles(files)
  })
  return crel("span", { className: "photo-chooser" }, [button, input])
}
