// A photo on its way as one sees it: small, with its words, where it is now and what can be done about it.

import { previewOf } from "./preview.js"

const { gettext, interpolate } = window

const element = (tag, className) => Object.assign(document.createElement(tag), { className })

const saidOf = ({ state, share, said, field, why, isKept, file }) => {
  if (state === "queued") return gettext("Waits to be sent.")
  if (state === "sending") return interpolate(gettext("Being sent: %s%"), [Math.round((share ?? 0) * 100)])
  if (state === "checking") return said || gettext("Has arrived; the newsroom is checking it.")
  if (state === "refused" && field === "lost") {
    return gettext("This photo is not in this browser: open the story where it was chosen, or take it out here.")
  }
  if (state === "refused") return said || gettext("The newsroom did not take this photo.")
  if (why !== "offline") return gettext("Waits until you have logged in again.")
  if (file && !isKept) return gettext("Waits for the line, on this page only: do not close it.")
  return gettext("Waits for the line; it is kept in this browser.")
}

export const button = (label, act) => {
  const made = Object.assign(element("button", "quiet-button"), { type: "button", textContent: label })
  made.addEventListener("click", act)
  return made
}

// `onWords` asks for other words, where those that came with the photo were refused.
export const waitingCard = (photos, token, { onWords }) => {
  const card = element("div", "photo-waiting block-form")
  const words = element("div", "photo-said")
  const state = element("div", "photo-state")
  const bar = Object.assign(element("progress"), { max: 1 })
  const choices = element("div", "photo-choices")
  let preview
  bar.setAttribute("aria-label", gettext("Sending the photo"))
  card.append(words, state, bar, choices)

  const choicesOf = ({ state: now, offered, field }) => {
    if (now !== "refused") return []
    if (offered) {
      const label = interpolate(gettext("Use “%s” from the library"), [offered.text])
      return [button(label, () => photos.arrive(token, offered))]
    }
    if (field === "lost") return []
    const change = button(gettext("Change its words"), () => onWords(photos.of(token)))
    return field === "file" ? [] : [change]
  }
  const draw = (photo) => {
    const { file, name, alt, credit } = photo
    if (file && !preview) card.prepend((preview = previewOf(file, alt || name)))
    words.textContent = [alt || name, credit].filter(Boolean).join(" · ")
    state.textContent = saidOf(photo)
    state.dataset.state = photo.offered ? "offered" : photo.state
    bar.hidden = photo.state !== "sending"
    bar.value = photo.share ?? 0
    if (card.dataset.state === photo.state) return
    card.dataset.state = photo.state
    choices.replaceChildren(...choicesOf(photo))
  }
  const follow = ({ detail }) => detail.token === token && draw(detail)
  photos.addEventListener("change", follow)
  draw(photos.of(token))
  return { dom: card, destroy: () => photos.removeEventListener("change", follow) }
}

// What happens to photos is said once for each turn that it takes, for those who do not see the card.
export const speakOf = (photos, place) => {
  const told = new Map()
  photos.addEventListener("change", ({ detail: photo }) => {
    const name = photo.alt || photo.name || ""
    const half = photo.state === "sending" && photo.share >= 0.5 && photo.share < 1
    const turn = `${photo.state}${half}`
    if (photo.state === "queued" || told.get(photo.token) === turn) return
    told.set(photo.token, turn)
    const said = photo.state === "done" ? gettext("The photo has been sent.") : saidOf(photo)
    place.textContent = name ? `${name}: ${said}` : said
  })
}
