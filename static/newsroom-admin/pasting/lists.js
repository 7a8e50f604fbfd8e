// Word writes list items as paragraphs with a mark of their own: here they become lists, nested by their level.

import { groupsOf, markOf, NUMBER } from "./marks.js"

const LEVEL = /mso-list:\s*l\d+\s+level(\d+)/i
const NUMBERED = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i

const levelOf = (paragraph) => Number(LEVEL.exec(paragraph.dataset.style ?? "")?.[1] ?? 0)

// The bullet or number, which Word spells out before the words.
const takeMark = (paragraph) => {
  const mark = paragraph.querySelector("[data-style*='mso-list:Ignore' i], [data-style*='mso-list: Ignore' i]")
  const text = mark?.textContent ?? ""
  mark?.remove()
  return text
}

export const makeWordLists = (page) => {
  let open = []
  let previous = null
  for (const paragraph of [...page.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]) {
    const level = levelOf(paragraph)
    if (!level) {
      open = []
      continue
    }
    // a paragraph that is no item, or anything else, between two items ends the list
    if (previous && paragraph.previousElementSibling !== previous) open = []
    const tag = NUMBERED.test(takeMark(paragraph)) ? "OL" : "UL"
    open.length = Math.min(open.length, level)
    if (open.length === level && open.at(-1).tagName !== tag) open.length -= 1
    if (!open.length) {
      open = [page.createElement(tag)]
      paragraph.before(open[0])
    }
    while (open.length < level) {
      const list = page.createElement(tag)
      const outer = open.at(-1)
      ;(outer.lastElementChild ?? outer.appendChild(page.createElement("li"))).append(list)
      open.push(list)
    }
    const item = page.createElement("li")
    item.append(...paragraph.childNodes)
    open.at(-1).append(item)
    paragraph.remove()
    previous = open[0]
  }
}

// Google Docs and some pages put an inner list beside the items of the outer one.
export const nestLists = (page) => {
  for (const list of page.querySelectorAll(":is(ul, ol) > :is(ul, ol)")) {
    const item = list.previousElementSibling
    if (item?.tagName === "LI") item.append(list)
  }
}

const BLOCKS = "p, div, ul, ol, table, figure, aside, h1, h2, h3, h4, h5, h6, blockquote"

// The mark may reach over the first of several pieces of text.
const takeTypedMark = (block) => {
  let left = markOf(block.textContent).length
  const pieces = block.ownerDocument.createNodeIterator(block, NodeFilter.SHOW_TEXT)
  for (let piece = pieces.nextNode(); piece && left; piece = pieces.nextNode()) {
    const taken = Math.min(left, piece.data.length)
    piece.data = piece.data.slice(taken)
    left -= taken
  }
}

// Where somebody typed the marks themselves: paragraphs in a row that begin with a bullet or a number.
export const makeTypedLists = (page) => {
  const isLine = (block) => block.matches("p, div") && !block.querySelector(BLOCKS) && !block.closest("li, td, th, blockquote")
  const textOf = (block) => (isLine(block) ? block.textContent : "")
  const parents = new Set([...page.querySelectorAll("p, div")].map((block) => block.parentElement))
  for (const parent of parents) {
    for (const { kind, lines } of groupsOf([...parent.children], textOf)) {
      if (kind === "p") continue
      const list = page.createElement(kind)
      const start = Number(NUMBER.exec(lines[0].textContent)?.[1] ?? 1)
      if (start > 1) list.setAttribute("start", start)
      lines[0].before(list)
      for (const line of lines) {
        takeTypedMark(line)
        const item = page.createElement("li")
        item.append(...line.childNodes)
        list.append(item)
        line.remove()
      }
    }
  }
}
