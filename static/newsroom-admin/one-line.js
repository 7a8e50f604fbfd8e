// A line that is too long for the screen stands on several, and stays one: Enter begins none, nor does a paste.

export const keepOneLine = (box) => {
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) event.preventDefault()
  })
  box.addEventListener("input", () => {
    if (/[\r\n]/.test(box.value)) box.value = box.value.replace(/\s*[\r\n]+\s*/g, " ")
  })
}
