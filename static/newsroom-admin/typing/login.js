// Logging in again without leaving the page: nothing moves, and nobody else gets what stands on it.

export const loginAgain = (dialog, { line, loginUrl, makeWay }) => {
  const form = dialog.querySelector("form")
  const error = dialog.querySelector("[data-login-error]")
  const { username, password } = form.elements
  const waiting = []
  let lastField // outside the dialog: there one goes on

  const close = (outcome) => {
    const hasFocus = dialog.contains(document.activeElement)
    dialog.close()
    if (hasFocus) lastField?.focus({ preventScroll: true })
    password.value = error.textContent = ""
    waiting.splice(0).forEach((resolve) => resolve(outcome))
  }
  const pageAt = async (options) => {
    const response = await fetch(loginUrl, { cache: "no-store", redirect: "manual", ...options })
    if (response.type === "opaqueredirect") return null
    return new DOMParser().parseFromString(await response.text(), "text/html")
  }
  const logIn = async () => {
    if ((await line.session()) === "done") return null // in another window meanwhile
    const page = await pageAt({})
    const token = page?.querySelector("[name=csrfmiddlewaretoken]").value ?? line.token
    const typed = { username: username.value, password: password.value, csrfmiddlewaretoken: token }
    return pageAt({ method: "POST", body: new URLSearchParams(typed) })
  }
  const submit = async () => {
    error.textContent = ""
    let refused
    try {
      refused = await logIn()
    } catch {
      error.textContent = form.dataset.saidOffline
      return
    }
    if (refused) {
      error.textContent = refused.querySelector(".errornote, #content p")?.textContent.trim() ?? refused.title
      password.value = ""
      password.focus()
      return
    }
    const outcome = await line.session()
    if (outcome === "done") close("done")
    else if (outcome === "offline") error.textContent = form.dataset.saidOffline
    else makeWay() // another person: what stands here is not theirs
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    submit()
  })
  dialog.querySelector("[data-login-later]").addEventListener("click", () => close("later"))
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault()
    close("later")
  })
  document.addEventListener("focusin", ({ target }) => {
    if (!dialog.contains(target)) lastField = target
  })
  addEventListener("focus", async () => {
    if (dialog.open && (await line.session()) === "done") close("done") // logged in in another window
  })
  // Whoever types on is not interrupted: only a pressed button, or another person's session, asks at once.
  return ({ atOnce }) =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (!atOnce) {
        dialog.open = true
        return
      }
      dialog.close()
      dialog.showModal()
      password.focus()
    })
}
