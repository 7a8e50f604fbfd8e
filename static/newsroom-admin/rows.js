// Tables of rows: one is added when it is needed, taken out with a button, put back with the same.

import { enhancePicks } from "./pick.js"

const cells = (row) => [...row.querySelectorAll("input:not([type=checkbox]), select, textarea")]
const isEmpty = (row) =>
  cells(row).every((cell) => (cell.tagName === "SELECT" ? true : !cell.value)) &&
  !row.querySelector(".errorlist")

export const setOut = (row, isOut) => {
  row.querySelector(".row-out input").checked = isOut
  row.classList.toggle("is-out", isOut)
  const button = row.querySelector("[data-row-out]")
  if (button) button.textContent = isOut ? button.dataset.labelBack : button.dataset.labelOut
}

export const isOut = (row) => row.querySelector(".row-out input").checked

const enhanceRow = (row) => {
  const box = row.querySelector(".row-out")
  const button = document.createElement("button")
  button.type = "button"
  button.className = "quiet-button"
  button.dataset.rowOut = ""
  button.dataset.labelOut = box.textContent.trim()
  button.dataset.labelBack = box.dataset.labelBack
  box.querySelector("label").hidden = true
  box.append(button)
  setOut(row, isOut(row))
  button.addEventListener("click", () => {
    setOut(row, !isOut(row))
    row.dispatchEvent(new CustomEvent("row-out", { bubbles: true }))
  })
  enhancePicks(row)
}

export const rowsOf = (table) => [...table.querySelectorAll(":scope > [data-row]")]

export const addRow = (table, html = table.querySelector(":scope > template").innerHTML) => {
  const total = table.querySelector(`[name="${table.dataset.rows}-TOTAL_FORMS"]`)
  const made = document.createElement("div")
  made.innerHTML = html.replaceAll("__prefix__", total.value)
  const row = made.firstElementChild
  table.querySelector(":scope > template").before(row)
  total.value = Number(total.value) + 1
  enhanceRow(row)
  return row
}

export const enhanceRows = (table) => {
  const total = table.querySelector(`[name="${table.dataset.rows}-TOTAL_FORMS"]`)
  for (const row of rowsOf(table).reverse()) {
    if (!isEmpty(row)) break
    row.remove()
    total.value = Number(total.value) - 1
  }
  rowsOf(table).forEach(enhanceRow)
  const add = table.querySelector("[data-row-add]")
  if (!add) return
  add.hidden = false
  add.addEventListener("click", () => {
    const added = new CustomEvent("row-wanted", { bubbles: true, cancelable: true })
    if (table.dispatchEvent(added)) addRow(table).querySelector("input:not([type=hidden])").focus()
  })
}
