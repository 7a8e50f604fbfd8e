// The table of "Baca juga" below the text: each row belongs to the block of its number.

import { addRow, isOut, rowsOf, setOut } from "../rows.js"

export const table = () => document.querySelector('[data-rows="read_also"]')

const cell = (row, name) => row.querySelector(`[name$="-${name}"]`)
const numberOf = (row) => Number(cell(row, "ref").value) || 0
const nextNumber = () => Math.max(0, ...rowsOf(table()).map(numberOf)) + 1

export const rowOf = (ref) => rowsOf(table()).find((row) => numberOf(row) === Number(ref))
export const refOf = numberOf

// What a block shows: the headline, and the day of the story it leads to.
export const wordsOf = (ref) => {
  const row = table() && rowOf(ref)
  if (!row) return { headline: "", day: "" }
  return {
    headline: cell(row, "headline").value || cell(row, "target_text").value,
    day: cell(row, "target").value ? (row.dataset.day ?? "") : "",
  }
}

// A new row for a story that was picked, or for words that wait for one; answers with its number.
export const addRowFor = ({ id, text, hint = "" }) => {
  const row = addRow(table())
  const ref = nextNumber()
  cell(row, "ref").value = ref
  cell(row, "target").value = id
  cell(row, "target_text").value = id ? text : ""
  cell(row, "headline").value = text
  row.dataset.day = hint
  return ref
}

// A block taken out of the text takes its row out, undo brings both back.
export const followBlocks = (refs) => {
  for (const row of rowsOf(table())) {
    const isGone = !refs.has(numberOf(row))
    if (numberOf(row) && isOut(row) !== isGone) setOut(row, isGone)
  }
}
