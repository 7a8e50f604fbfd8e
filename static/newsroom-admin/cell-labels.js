// On a phone the cells of a row stand below each other, each under or after the name that the table's head gives its column.

for (const table of document.querySelectorAll(".tabular table, #result_list")) {
  const names = [...table.tHead.rows[0].cells].map((head) => (head.querySelector(".text") ?? head).textContent.trim())
  for (const row of table.tBodies[0].rows) [...row.cells].forEach((cell, place) => (cell.dataset.label = names[place] ?? ""))
}
