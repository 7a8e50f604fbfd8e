// A choice that is offered while typing is called as its field is, also while nothing is chosen.

const nameChoices = () =>
  document.querySelectorAll("select.admin-autocomplete").forEach((select) => {
    const label = document.querySelector(`label[for="${select.id}"]`)
    const shown = select.nextElementSibling?.querySelector(".select2-selection__rendered")
    if (label && shown) shown.setAttribute("aria-label", label.textContent.trim().replace(/:$/, ""))
  })

django.jQuery(nameChoices) // after those that draw the choices, which wait in the same queue
document.addEventListener("formset:added", () => setTimeout(nameChoices))
