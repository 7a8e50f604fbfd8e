// Asks before a page with something unsaved on it is left.

export const guardUnsaved = (form) => {
  let isChanged = document.querySelector(".conflict, .errornote") !== null
  let isSaving = false
  form.addEventListener("input", () => (isChanged = true))
  form.addEventListener("change", () => (isChanged = true))
  form.addEventListener("submit", () => (isSaving = true))
  window.addEventListener("beforeunload", (event) => {
    if (isChanged && !isSaving) event.preventDefault()
  })
}
