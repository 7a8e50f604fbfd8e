// A sign of life every dozen seconds, and who else is there; a screen reader is told who comes and who goes.

const BEAT_MS = 12_000

export const showPresence = (box, said, { line, url, page, words, form }) => {
  const list = document.createElement("ul")
  let known = new Map()
  let timer
  box.append(" ", list)

  const show = (others) => {
    const here = new Map(others.map((other) => [other.page, other.who]))
    const came = [...here].filter(([token]) => !known.has(token)).map(([, who]) => `${who} ${words.came}.`)
    const went = [...known].filter(([token]) => !here.has(token)).map(([, who]) => `${who} ${words.went}.`)
    known = here
    if (came.length || went.length) said.textContent = [...came, ...went].join(" ")
    box.hidden = !others.length
    list.replaceChildren(
      ...others.map(({ text }) => {
        const row = document.createElement("li")
        row.textContent = text
        return row
      }),
    )
  }
  const fieldNow = () => {
    const focused = document.activeElement
    if (!form.contains(focused)) return ""
    return focused.name || focused.closest(".prose-editor")?.querySelector("textarea")?.name || ""
  }
  const beat = async () => {
    clearTimeout(timer)
    const { outcome, answer } = await line.send(url, { page, field: fieldNow() })
    if (outcome === "done") show(answer.others)
    timer = setTimeout(beat, BEAT_MS)
  }
  addEventListener("pagehide", () => {
    clearTimeout(timer)
    line.send(url, { page, left: true }, { keepalive: true })
  })
  addEventListener("pageshow", (event) => event.persisted && beat())
  return beat()
}
