// The address of a review link, copied by one press.

export const enhanceGuests = (page) => {
  offer(page)
  page.addEventListener("panel:drawn", (event) => offer(event.target))
  page.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy-address]")
    if (!button) return
    const field = button.parentElement.querySelector("[data-address]")
    field.select()
    await navigator.clipboard.writeText(field.value)
    button.textContent = button.dataset.done
  })
}

const offer = (part) => {
  if (navigator.clipboard) part.querySelectorAll("[data-copy-address]").forEach((button) => (button.hidden = false))
}
