// The form as it stands, every field, row and tag, as a browser would send it.

const OURS = ["csrfmiddlewaretoken", "_page", "_number"]

export const typedIn = (form) => {
  const data = new FormData(form)
  OURS.forEach((name) => data.delete(name))
  for (const box of form.querySelectorAll("[data-tags]")) {
    const half = box.querySelector("input:not([name])")?.value.trim()
    const { name, value } = box.querySelector("input[name]")
    if (half) data.set(name, [value, half].filter(Boolean).join(", "))
  }
  for (const [name, value] of [...data]) if (value instanceof File) data.delete(name)
  return new URLSearchParams(data).toString()
}

const chosenAtFirst = (select) => {
  const first = [...select.options].filter((option) => option.defaultSelected)
  return first.length ? first.at(-1).value : select.options[0]?.value
}

// Whether somebody typed before the scripts were there, or the browser brought typed text back.
export const isTouched = (form) =>
  [...form.elements].some((field) => {
    if (!field.name || field.type === "hidden") return false
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked
    if (field.type === "select-one") return field.value !== chosenAtFirst(field)
    return field.defaultValue !== undefined && field.value !== field.defaultValue
  })

export const hide = (form, name, value) => {
  let field = form.elements.namedItem(name)
  if (!field) {
    field = document.createElement("input")
    field.type = "hidden"
    field.name = name
    field.autocomplete = "off"
    form.append(field)
  }
  field.value = value
}
