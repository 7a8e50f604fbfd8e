// What is told only once, such as a link or a key, copied by one press.

export const enhanceCopying = (page) => {
  offer(page)
  page.addEventListener("panel:drawn", (event) => offer(event.target))
  page.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy-told]")
    if (!button) return
    const field = button.parentElement.querySelector("[data-told]")
    field.select()
    await navigator.clipboard.writeText(field.value)
    button.textContent = button.dataset.done
  })
}

const offer = (part) => {
  if (navigator.clipboard) part.querySelectorAll("[data-copy-told]").forEach((button) => (button.hidden = false))
}
