// What the newsroom knows and the text names: asked for when the text rests, offered as chips to touch.

const PATIENCE = 1500
const READ = ["headline", "body", "dateline_place", "event_on"]

export const watchText = (form) => {
  const url = form.querySelector("[data-text-url]")?.dataset.textUrl
  if (!url) return
  let asked
  let timer
  const load = async () => {
    const text = new URLSearchParams(READ.map((name) => [name, form.elements[name]?.value ?? ""]))
    if (String(text) === asked) return
    asked = String(text)
    const headers = { "X-CSRFToken": form.elements.csrfmiddlewaretoken.value }
    try {
      const answer = await fetch(url, { method: "POST", headers, body: text })
      if (!answer.ok || String(text) !== asked) return
      form.dispatchEvent(new CustomEvent("in-text", { detail: await answer.json() }))
    } catch {
      // a bad connection: everything can be typed as ever
    }
  }
  form.addEventListener("input", () => {
    clearTimeout(timer)
    timer = setTimeout(load, PATIENCE)
  })
  load()
}

// One kind of it: those that stand in the form already are left out, `rest` has the focus when none is left.
export const offerWhatIsInText = (form, { what, label, has, take, rest }) => {
  const dom = document.createElement("span")
  dom.className = "chips in-text"
  dom.hidden = true
  let found = []

  const chip = (offer) => {
    const made = document.createElement("button")
    made.type = "button"
    made.className = "chip chip-offered"
    made.textContent = `+ ${offer.text}`
    if (offer.hint) made.append(" ", Object.assign(document.createElement("small"), { textContent: offer.hint }))
    made.setAttribute("aria-label", `${label}: ${[offer.text, offer.hint].filter(Boolean).join(", ")}`)
    made.addEventListener("click", () => {
      const place = [...dom.children].indexOf(made)
      take(offer)
      const next = dom.children[place] ?? dom.lastElementChild
      ;(dom.hidden ? rest : next).focus()
    })
    return made
  }
  const show = () => {
    const offered = found.filter((offer) => !has(offer))
    dom.hidden = !offered.length
    dom.replaceChildren(...offered.map(chip))
    if (offered.length) dom.prepend(window.gettext("In the text:"))
  }
  form.addEventListener("in-text", ({ detail }) => {
    found = detail[what]
    show()
  })
  return { dom, show }
}
