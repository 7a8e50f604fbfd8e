// How many characters a line has while it is written, and how many still read well.

export const enhanceCounter = (field) => {
  const good = Number(field.dataset.count)
  const shown = document.createElement("output")
  shown.className = "counter"
  shown.htmlFor = field.id
  const count = () => {
    const length = [...field.value].length
    shown.textContent = `${length} / ${good}`
    shown.classList.toggle("is-long", length > good)
  }
  field.after(shown)
  field.addEventListener("input", count)
  count()
}
