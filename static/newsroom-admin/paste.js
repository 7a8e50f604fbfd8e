// A text pasted into the empty field is read at once; the button does the same without this module.
const form = document.querySelector("form.paste")
const text = form?.elements.namedItem("text")

if (text && !form.elements.namedItem("make")) {
  text.addEventListener("paste", () => {
    if (text.value.trim()) return
    setTimeout(() => text.value.trim() && form.requestSubmit(form.elements.namedItem("read")))
  })
}
