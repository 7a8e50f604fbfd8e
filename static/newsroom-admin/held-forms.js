// The page of a step stays until its words can go: without a line its button waits, without a session it asks for one.

import { holdSubmit, sayStay, sessionOf } from "./typing/hold.js"
import { stateIn } from "./typing/state.js"

export const holdForms = (page) => {
  const dialog = page.querySelector("[data-login]")
  const forms = [...page.querySelectorAll(".step-form[data-held], .notes-page [data-panel-form]")]
  if (!dialog || !forms.length) return
  const token = forms[0].elements.namedItem("csrfmiddlewaretoken").value
  const session = sessionOf(dialog, { token })
  for (const form of forms) {
    const say = stateIn(form.querySelector(".save-bar") ?? form)
    holdSubmit(form, { ...session, stay: sayStay(say, dialog.dataset) })
    addEventListener("online", () => say("clean", ""))
  }
}
