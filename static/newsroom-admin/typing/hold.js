// A button goes out only when the newsroom answers and the session is this person's; until then the page stays.

import { hide } from "./fields.js"
import { Line } from "./line.js"
import { loginAgain } from "./login.js"

export const sessionOf = (dialog, { token, abandon }) => {
  const { person, sessionUrl, loginUrl, deskUrl } = dialog.dataset
  const line = new Line({ person, sessionUrl, token })
  const makeWay = () => {
    abandon?.()
    location.replace(deskUrl)
  }
  return { line, askLogin: loginAgain(dialog, { line, loginUrl, makeWay }) }
}

// `settle` makes safe what goes along, `stay` says why nothing went out, `pass` has the last word before it does.
export const holdSubmit = (form, { line, askLogin, settle = () => "done", stay, pass = () => {} }) => {
  let passes = false
  let isWaiting = false
  const ask = async () => {
    let outcome = await settle()
    if (outcome === "done") outcome = await line.session()
    if (outcome === "logged-out" || outcome === "other-person") outcome = await askLogin({ atOnce: true })
    return outcome === "done" ? settle() : outcome
  }
  form.addEventListener("submit", async (event) => {
    if (passes) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isWaiting) return
    isWaiting = true
    const outcome = await ask()
    isWaiting = false
    if (outcome === "offline" || outcome === "later") return stay(outcome)
    hide(form, "csrfmiddlewaretoken", line.token)
    pass(event.submitter)
    passes = true
    form.requestSubmit(event.submitter)
    passes = false
  })
}

// What a page says that keeps nothing on the server.
export const sayStay = (say, { saidWait, saidLoggedOut }) => (outcome) => {
  if (outcome === "offline") say("offline", saidWait)
  else say("logged-out", saidLoggedOut)
}
