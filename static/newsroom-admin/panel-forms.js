// A form in a panel is sent without leaving the page, so that what is typed in the article's form stays.

import { boxOf, forgetBox, typedInBox } from "./boxes.js"

const DONE = 200
const REFUSED = 422

export const enhancePanelForms = (page) => {
  page.addEventListener("submit", (event) => {
    const form = event.target.closest(".panel [data-panel-form]")
    if (!form) return
    event.preventDefault()
    send(form, event.submitter)
  })
}

const send = async (form, button) => {
  const body = form.closest("[data-panel-body]")
  if (body.ariaBusy === "true") return
  body.ariaBusy = "true"
  const box = boxOf(button)
  const sent = box && typedInBox(box)
  try {
    const answer = await fetch(form.getAttribute("action"), {
      method: "POST",
      body: new FormData(form, button),
      headers: { "X-Panel": "1" },
    })
    if (![DONE, REFUSED].includes(answer.status) || !answer.headers.has("X-Panel")) throw new Error(answer.status)
    const html = await answer.text()
    if (box && answer.status === DONE) forgetBox(box, sent)
    show(body, html)
  } catch {
    body.ariaBusy = "false"
    body.querySelector("[data-panel-said]").textContent = body.dataset.failed
  }
}

const show = (body, html) => {
  const panel = body.parentElement
  body.outerHTML = html
  const now = panel.querySelector("[data-panel-body]")
  const marks = now.querySelector("[data-marks-now]")
  if (marks) document.querySelector("[data-marks]").replaceChildren(marks.content.cloneNode(true))
  now.dispatchEvent(new CustomEvent("panel:drawn", { bubbles: true }))
  const refused = now.querySelector("[role=alert]")
  const place = refused?.closest("form")?.querySelector("textarea, input:not([type=hidden])") ?? refused
  const said = place ?? now.querySelector("[data-panel-said]")
  if (!said.matches("textarea, input")) said.tabIndex = -1
  said.focus()
}
