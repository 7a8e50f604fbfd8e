// A text pasted into the empty field is read at once; the button does the same without this module.
const form = document.querySelector("form.paste")
const text = form?.elements.namedItem("text")

if (text && !form.elements.namedItem("make")) {
  text.addEventListener("paste", () => {
    if (text.value.trim()) return
    setTimeout(() => text.value.trim() && form.requestSubmit(form.elements.namedItem("read")))
  })
}

// Where there is room for two columns the pasted text stands open beside what was understood of it.
const source = document.querySelector("[data-open-when-wide]")
if (source && matchMedia("(min-width: 1100px)").matches) source.open = true
