// A dialog of the editor: a title, a field or more, its buttons; focus goes back to where it was opened from when it closes.

import { crel, gettext } from "django-prose-editor/editor"

let dialogs = 0

export const field = (text, attributes) => {
  const input = crel("input", { id: `editor-dialog-${++dialogs}`, autocomplete: "off", ...attributes })
  const label = crel("label", { htmlFor: input.id, textContent: text })
  return { input, row: crel("div", { className: "prose-editor-dialog-field" }, [label, input]) }
}

// A field under which what fits the typed words is listed.
export const searchField = (text) => {
  const { input, row } = field(text, { type: "search" })
  const list = crel("span", { className: "pick-list", role: "listbox", "aria-label": text })
  const nothing = crel("span", { className: "pick-nothing", role: "status" })
  list.hidden = true
  nothing.dataset.nothing = gettext("Nothing found.")
  row.append(list, nothing)
  return { input, list, row }
}

// Enter without a choice takes the first suggestion, and never sends the form around the editor.
export const takeFirst = (list) => {
  list.querySelector("button")?.click()
  return true
}

export const openDialog = (opener, { title, rows, buttons = [], className = "" }) => {
  const heading = crel("h3", { className: "prose-editor-dialog-title", id: `editor-dialog-${++dialogs}` })
  heading.textContent = title
  const cancel = crel("button", { type: "button", textContent: gettext("Cancel") })
  const refusal = crel("p", { className: "errorlist", role: "alert" })
  const row = crel("div", { className: "prose-editor-dialog-buttons" }, [...buttons, cancel])
  const dialog = crel(
    "dialog",
    { className: `prose-editor-dialog ${className}`, "aria-labelledby": heading.id },
    [heading, ...rows, refusal, row],
  )
  cancel.addEventListener("click", () => dialog.close())
  dialog.addEventListener("close", () => {
    dialog.remove()
    opener.focus()
  })
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.defaultPrevented || event.target.tagName !== "INPUT") return
    event.preventDefault()
    buttons[0]?.click()
  })
  // A list of suggestions closes with the focus and moves everything: a pressed button takes none.
  dialog.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault())
  document.body.append(dialog)
  dialog.showModal()
  dialog.querySelector("input:not([hidden])")?.focus()
  return { dialog, close: () => dialog.close(), refuse: (text) => (refusal.textContent = text) }
}
