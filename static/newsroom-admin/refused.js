// A form that was refused leads to the first place that is wrong, in a table to its row.

const PLACES = ".row-box, .fieldBox, .form-row"
const FIELDS = "input:not([type=hidden]), select, textarea, [contenteditable=true]"

export const leadToWrong = (form) => {
  if (!document.querySelector(".errornote")) return
  const wrong = [...form.querySelectorAll(".errorlist")].filter((list) => list.textContent.trim())
  const table = wrong[0]?.closest(".form-row")?.querySelector("[data-rows]")
  const first = wrong.find((list) => table?.contains(list)) ?? wrong[0]
  const place = first?.closest(".row-cell")?.querySelector(FIELDS) ?? first?.closest(PLACES)?.querySelector(FIELDS)
  if (!place) return
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: "center" })
}
