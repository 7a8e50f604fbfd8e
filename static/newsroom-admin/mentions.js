// Officials as lines: a decision shows at once, all who are known are confirmed with one touch.

import { offerWhatIsInText } from "./in-text.js"
import { addRow, isOut, rowsOf } from "./rows.js"

const stateOf = (row) => row.querySelector('[name$="-state"]')
const isKnown = (row) => row.querySelector('[name$="-official"]').value
const nameIn = (row) => (row.querySelector('[name$="-name"]').value || row.querySelector('[name$="-as_written"]').value)
const same = (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase()
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
    const wanted = event.target.closest("[data-row]").querySelector("[name^=_new_official]")
    if (wanted) wanted.value = event.target.value
  })
  offerOfficials(table)
  show()
}

// Whoever the text names with an office: a touch makes the row.
const offerOfficials = (table) => {
  const more = table.querySelector("[data-row-add]")
  const offers = offerWhatIsInText(table.closest("form"), {
    what: "officials",
    label: window.gettext("Add the official"),
    has: ({ id, text }) => rowsOf(table).some((row) => (id && isKnown(row) === id) || same(nameIn(row), text)),
    take: ({ row }) => {
      addRow(table, row)
      table.dispatchEvent(new Event("change", { bubbles: true }))
    },
    rest: more,
  })
  table.addEventListener("change", offers.show)
  table.addEventListener("input", offers.show)
  more.before(offers.dom)
}
