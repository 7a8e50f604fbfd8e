// Plain text of a clipboard as HTML: WhatsApp's stamps, its *bold* and _italic_, its lists.

import { groupsOf, markOf, NUMBER } from "./marks.js"

const DAY = "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}"
const TIME = "\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?: ?[AP]M)?"
// `[20.15, 9/12/2023] Humas: `, `[9/12/23, 20.15.07] Humas: `, `9/12/23 20.15 - Humas: `
const STAMP = new RegExp(`^\\[?(?:${DAY},? (?:pukul )?${TIME}|${TIME},? ${DAY})(?:\\] | - )[^:\n]{1,60}: `, "gim")
// Left-to-right marks and the like, which WhatsApp puts before names and numbers.
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
// A pair counts only where it hugs words: not in 5*3*2, nor in a_file_name.
const pair = (sign) => {
  const beside = `[\\p{L}\\p{N}${sign}]`
  return new RegExp(`(?<!${beside})[${sign}](?!\\s)([^${sign}]*[^\\s${sign}])[${sign}](?!${beside})`, "gu")
}
const MARKS = [
  [pair("*"), "strong"],
  [pair("_"), "em"],
]
const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;" }

const marked = (line) =>
  MARKS.reduce(
    (text, [pattern, tag]) => text.replace(pattern, `<${tag}>$1</${tag}>`),
    line.replace(/[&<>]/g, (sign) => ESCAPED[sign]),
  )

const listOf = ({ kind, lines }) => {
  const first = Number(NUMBER.exec(lines[0])?.[1] ?? 1)
  const items = lines.map((line) => `<li><p>${marked(line.slice(markOf(line).length))}</p></li>`)
  return `<${kind}${kind === "ol" && first > 1 ? ` start="${first}"` : ""}>${items.join("")}</${kind}>`
}

export const htmlOfText = (text) => {
  const lines = text.replace(INVISIBLE, "").replace(STAMP, "").split(/\r\n?|\n/)
  return groupsOf(lines.filter((line) => line.trim()))
    .map((group) =>
      group.kind !== "p"
        ? listOf(group)
        : group.lines.map((line) => `<p>${marked(line.trim())}</p>`).join(""),
    )
    .join("")
}
