// The words that a picture of the library lacks, asked for where it stands.

const { gettext } = window

export const LABELS = {
  alt: () => gettext("What the picture shows, for readers who cannot see it"),
  credit: () => gettext("Who made it: a name and a source"),
}
const LONGEST = { alt: 250, credit: 120 }
const forms = new Set()
let fields = 0

const fieldOf = (name) => {
  const row = document.createElement("div")
  const label = document.createElement("label")
  const input = document.createElement("input")
  Object.assign(input, { id: `photo-words-${++fields}`, type: "text", maxLength: LONGEST[name], autocomplete: "off" })
  Object.assign(label, { htmlFor: input.id, textContent: LABELS[name]() })
  row.append(label, input)
  return { name, input, row }
}

// `onFilled` gets the picture as the library knows it then.
export const wordsForm = (photos, picture, onFilled) => {
  const form = document.createElement("div")
  const refusal = document.createElement("div")
  const put = document.createElement("button")
  const rows = picture.lacks.map(fieldOf)
  form.className = "photo-words block-form"
  refusal.className = "errorlist"
  refusal.setAttribute("role", "alert")
  Object.assign(put, { type: "button", className: "quiet-button", textContent: gettext("Keep these words") })

  const send = async () => {
    const words = Object.fromEntries(rows.map(({ name, input }) => [name, input.value.trim()]))
    if (!Object.values(words).some(Boolean)) return "done"
    const { outcome, answer } = await photos.line.send(picture.fillIn, words)
    if (outcome === "done") {
      forms.delete(send)
      form.dispatchEvent(new Event("change", { bubbles: true })) // what reads the form reads it anew
      onFilled(answer.photo)
      return outcome
    }
    refusal.textContent =
      outcome === "refused"
        ? (answer.said ?? gettext("The newsroom did not take these words."))
        : gettext("The newsroom does not answer. Try again.")
    if (outcome === "refused") rows.find(({ name }) => name === answer.field)?.input.focus()
    return outcome
  }
  put.addEventListener("click", send)
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target.tagName !== "INPUT") return
    event.preventDefault()
    send()
  })
  form.append(...rows.map(({ row }) => row), refusal, put)
  forms.add(send)
  return { dom: form, destroy: () => forms.delete(send) }
}

// Words that stand in a box and were not sent yet go along with a save.
export const sendWords = async () => {
  for (const send of [...forms]) {
    const outcome = await send()
    if (outcome !== "done") return outcome
  }
  return "done"
}
