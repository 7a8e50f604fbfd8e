// What a page that is gone left in this browser alone, without a line, goes to the newsroom: the desk then tells of it.

import { Line } from "./line.js"
import { sendLeftovers } from "./offers.js"
import { entriesOf } from "./shelf.js"

const { person, keepUrl, sessionUrl } = document.querySelector("[data-left-behind]").dataset

const sendOn = async () => {
  const unsent = entriesOf(person).filter((entry) => !entry.isKept)
  if (!unsent.length) return
  const line = new Line({ person, sessionUrl })
  if ((await line.session()) !== "done") return
  await sendLeftovers({ line, keepUrl, person })
  const still = new Set(entriesOf(person).map((entry) => entry.page))
  if (unsent.some((entry) => !still.has(entry.page))) location.reload()
}

addEventListener("online", sendOn)
sendOn()
