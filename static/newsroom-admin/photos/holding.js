// A save goes out only when every photo has its number, and the words typed below one are with the library.

import { sendWords } from "./words.js"

const settle = async (photos) => {
  const outcome = await photos.settle()
  return outcome === "done" ? sendWords() : outcome
}

const TROUBLE = ".photo-waiting[data-state=refused], .photo-words:has(.errorlist:not(:empty))"

// Whether the save may go on; if not, the page says why and where.
export const photosSettled = async (photos, { keeper, askLogin, say, words }) => {
  if (photos.open.length) say("photos", words["photo-sending"])
  let outcome = await settle(photos)
  if (outcome === "logged-out" || outcome === "other-person") {
    outcome = await askLogin({ atOnce: true })
    if (outcome === "done") outcome = await settle(photos)
  }
  if (outcome === "offline") {
    keeper.missLine()
    say("offline", words["photo-offline"])
  }
  if (outcome === "checking") say("refused", words["photo-checking"])
  if (outcome === "later") say("logged-out", words["logged-out"])
  if (outcome === "refused") {
    say("refused", words["photo-refused"])
    document.querySelector(TROUBLE)?.scrollIntoView({ block: "center" })
  }
  return outcome === "done"
}
