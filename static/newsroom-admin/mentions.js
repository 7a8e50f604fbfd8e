// Officials as lines: a decision shows at once, all who are known are confirmed with one touch.

import { isOut, rowsOf } from "./rows.js"

const stateOf = (row) => row.querySelector('[name$="-state"]')
const isKnown = (row) => row.querySelector('[name$="-official"]').value
const waits = (row) => !isOut(row) && isKnown(row) && stateOf(row).value === "proposed"

export const enhanceMentions = (table) => {
  const line = table.querySelector(".confirm-known")
  const show = () => {
    line.hidden = !rowsOf(table).some(waits)
    for (const row of rowsOf(table)) row.classList.toggle("is-confirmed", stateOf(row).value === "confirmed")
  }
  line.querySelector("button").addEventListener("click", () => {
    for (const row of rowsOf(table).filter(waits)) stateOf(row).value = "confirmed"
    table.dispatchEvent(new Event("change", { bubbles: true }))
  })
  table.addEventListener("change", show)
  table.addEventListener("row-out", show)
  table.addEventListener("input", (event) => {
    if (!event.target.name?.endsWith("-as_written")) return
    const wanted = event.target.closest("[data-row]").querySelector("[name=_new_official]")
    if (wanted) wanted.value = event.target.value
  })
  show()
}
