// How many characters a line has while it is written, and how many still read well.

const gettext = window.gettext ?? ((text) => text)

const tell = (line, text) => {
  if (line.textContent !== text) line.textContent = text
}

export const enhanceCounter = (field) => {
  const good = Number(field.dataset.count)
  const shown = document.createElement("span")
  const said = document.createElement("span")
  shown.className = "counter"
  shown.id = `${field.id}-count`
  said.className = "visually-hidden"
  said.setAttribute("role", "status")
  const count = () => {
    const length = [...field.value].length
    const isLong = length > good
    shown.textContent = `${length} / ${good}`
    shown.classList.toggle("is-long", isLong)
    // read out once, when the line grows too long, not with every letter
    tell(said, isLong ? window.interpolate(gettext("Longer than %s characters"), [good]) : "")
  }
  field.after(shown, said)
  const described = field.getAttribute("aria-describedby")
  field.setAttribute("aria-describedby", [described, shown.id].filter(Boolean).join(" "))
  field.addEventListener("input", count)
  count()
}
