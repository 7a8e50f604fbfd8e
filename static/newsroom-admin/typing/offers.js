// What was typed on a page that is gone: sent on from this browser, then offered beside what is saved.

import { drop, entriesOf, livePages } from "./shelf.js"

// Texts that a dead page left in this browser go to the server, oldest first; what it has already is dropped, but
// of a new story it is asked whether a save, whose answer nobody saw, has made an article of it.
export const sendLeftovers = async ({ line, keepUrl, person, page }) => {
  const living = await livePages()
  const saved = []
  const isArticles = (entry) => !entry.isPaste && !entry.isBox
  const left = entriesOf(person).filter(
    (entry) => isArticles(entry) && entry.page !== page && !living.has(entry.page),
  )
  for (const { page: token, number, data, article, seen, isKept } of left.reverse()) {
    if (isKept && article) {
      drop(person, token)
      continue
    }
    const { outcome, answer } = await line.send(keepUrl, { page: token, number, data, article, seen })
    if (outcome === "offline" || outcome === "logged-out" || outcome === "other-person") return { outcome, saved }
    if (outcome !== "done") continue // refused: it stays in this browser
    drop(person, token)
    if (answer.saved) saved.push(answer.saved)
  }
  return { outcome: "done", saved }
}

const noteOf = (text) => {
  const note = document.createElement("p")
  note.className = "four-eyes"
  note.textContent = text
  return note
}

const linked = (text, address) => {
  const link = document.createElement("a")
  link.href = link.textContent = address
  const note = noteOf(`${text} `)
  note.append(link)
  return note
}

export const showOffers = async (box, said, { line, words, unsavedUrl, discardUrl, article, page, saved }) => {
  const address = new URL(unsavedUrl, location.href)
  address.searchParams.set("article", article)
  address.searchParams.set("page", page)
  const { outcome, answer } = await line.get(address)
  if (outcome !== "done") return
  const living = await livePages()
  const found = new DOMParser().parseFromString(answer.text, "text/html")
  const offers = [...found.querySelectorAll("[data-unsaved]")]
  const shown = offers.filter((offer) => !living.has(offer.dataset.unsaved))
  const notes = saved.filter((place) => place !== location.pathname).map((place) => linked(words.saved, place))
  if (shown.length < offers.length) notes.push(noteOf(words.elsewhere))
  box.replaceChildren(...notes, ...shown)
  const heads = [...notes, ...shown.map((each) => each.querySelector("h2"))]
  said.textContent = heads.map((each) => each.textContent).join(" ")
  box.addEventListener("click", async ({ target }) => {
    const unwanted = target.dataset?.discard
    if (!unwanted) return
    const { outcome: discarded } = await line.send(discardUrl, { page: unwanted })
    if (discarded !== "done") return
    target.closest("[data-unsaved]").remove()
    box.focus()
  })
}
