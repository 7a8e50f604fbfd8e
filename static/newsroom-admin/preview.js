// The page as readers would see it, in a frame beside the form: what is typed is sent there, nothing is saved.

export const enhancePreview = (form, dialog) => {
  const frame = dialog.querySelector("iframe")
  const moment = dialog.querySelector("[data-preview-moment]")
  const draw = () => post(form, dialog.dataset.address, { target: frame.name, moment: moment.value })
  const widths = dialog.querySelectorAll("[name=preview-width]")
  const widen = (name) => (dialog.querySelector(".preview-stage").dataset.width = name)

  if (matchMedia("(max-width: 767px)").matches) widths[0].checked = true
  widths.forEach((width) => {
    if (width.checked) widen(width.value)
    width.addEventListener("change", () => widen(width.value))
  })
  dialog.querySelector("[data-preview-draw]").addEventListener("click", draw)
  dialog.querySelector("[data-preview-close]").addEventListener("click", () => dialog.close())
  moment.addEventListener("change", draw)
  document.querySelectorAll("[data-preview-open]").forEach((button) => {
    button.hidden = false
    button.addEventListener("click", () => {
      dialog.showModal()
      draw()
    })
  })
}

// A form of its own, so that nothing that listens to the article's form takes this for a save.
const post = (form, action, { target, moment }) => {
  const sent = document.createElement("form")
  Object.assign(sent, { method: "post", action, target, hidden: true })
  for (const [name, value] of [...new FormData(form), ["pada", moment]]) {
    if (typeof value !== "string" || name === "_save") continue
    const field = document.createElement("textarea")
    Object.assign(field, { name, value })
    sent.append(field)
  }
  document.body.append(sent)
  sent.submit()
  sent.remove()
}
