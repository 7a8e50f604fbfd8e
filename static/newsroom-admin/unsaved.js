// Asks before a page is left on which something stands that is kept nowhere else.

export const guardUnsaved = (form, keeper) => {
  let isChanged = document.querySelector(".conflict, .errornote") !== null
  let isSaving = false
  form.addEventListener("input", () => (isChanged = true))
  form.addEventListener("change", () => (isChanged = true))
  form.addEventListener("submit", () => (isSaving = true))
  window.addEventListener("beforeunload", (event) => {
    if (isChanged && !isSaving && !keeper?.isSafe) event.preventDefault()
  })
}
