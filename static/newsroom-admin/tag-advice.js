// What keeps tags few and true: a new name that resembles a known one is asked about, known ones in the text are offered.

const PATIENCE = 1500

const results = async (address, options) => {
  try {
    const answer = await fetch(address, options)
    return answer.ok ? (await answer.json()).results : []
  } catch {
    return [] // a bad connection: tags can be typed as ever
  }
}

const button = (text, press, label = text) => {
  const made = document.createElement("button")
  made.type = "button"
  made.className = "quiet-button"
  made.textContent = text
  made.setAttribute("aria-label", label)
  made.addEventListener("click", press)
  return made
}

// "Maksud Anda …?" below the chips, until one is taken or the new one is kept.
export const askWhatWasMeant = async (box, name, replace) => {
  const found = await results(`${box.dataset.resemblingUrl}?${new URLSearchParams({ term: name })}`)
  if (!found.length) return
  const note = document.createElement("span")
  note.className = "tag-note"
  note.setAttribute("role", "status")
  const close = () => {
    note.remove()
    box.querySelector("input:not([type=hidden])").focus()
  }
  const take = (better) => () => {
    replace(better)
    close()
  }
  box.after(note)
  note.append(
    `${box.dataset.labelNew} “${name}”. ${box.dataset.labelMeant} `,
    ...found.flatMap(({ text }) => [button(text, take(text)), " "]),
    "? ",
    button(box.dataset.labelKeep, close),
  )
}

// Known tags that the headline or the text names, as chips to touch; asked for again when the text rests.
export const offerTagsOfText = (box, { has, add }) => {
  const { form } = box.querySelector("input")
  const row = document.createElement("span")
  row.className = "chips tags-offered"
  row.hidden = true
  box.append(row)
  let asked
  let found = []
  let timer

  const show = () => {
    const offered = found.filter(({ text }) => !has(text))
    row.hidden = !offered.length
    row.replaceChildren(
      box.dataset.labelInText,
      ...offered.map(({ text }) => {
        const chip = button(`+ ${text}`, () => add(text), `${box.dataset.labelAdd}: ${text}`)
        chip.className = "chip chip-offered"
        return chip
      }),
    )
  }
  const load = async () => {
    const text = { headline: form.elements.headline?.value ?? "", body: form.elements.body?.value ?? "" }
    const question = JSON.stringify(text)
    if (question === asked) return
    asked = question
    const headers = { "X-CSRFToken": form.elements.csrfmiddlewaretoken.value }
    const answer = await results(box.dataset.textUrl, { method: "POST", headers, body: new URLSearchParams(text) })
    if (question !== asked) return
    found = answer
    show()
  }
  form.addEventListener("input", (event) => {
    if (event.target.name === "tag_names") return show()
    clearTimeout(timer)
    timer = setTimeout(load, PATIENCE)
  })
  load()
}
