// What keeps tags few and true: a new name that resembles a known one is asked about.

const results = async (address) => {
  try {
    const answer = await fetch(address)
    return answer.ok ? (await answer.json()).results : []
  } catch {
    return [] // a bad connection: tags can be typed as ever
  }
}

const button = (text, press) => {
  const made = document.createElement("button")
  made.type = "button"
  made.className = "quiet-button"
  made.textContent = text
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
