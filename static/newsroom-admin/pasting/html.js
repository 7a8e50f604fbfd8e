// HTML of a clipboard, cleaned of what Word, Google Docs, WhatsApp and web pages bring along.

import { makeTypedLists, makeWordLists, nestLists } from "./lists.js"

const FOREIGN = [
  ...["style", "script", "meta", "link", "title", "xml", "template", "noscript", "iframe", "object", "embed"],
  ...["svg", "video", "audio", "canvas", "form", "button", "input", "select", "textarea", "nav"],
].join(",")
const KEPT = ["href", "start", "data-baca-juga", "data-photo", "data-photo-waiting", "data-embed"]
const RENAMED = { H1: "h2", H4: "h3", H5: "h3", H6: "h3", B: "strong", I: "em" }
const WORDS = /[\p{L}\p{N}]/u

const unwrap = (element) => element.replaceWith(...element.childNodes)

const rename = (element, tag) => {
  const made = element.ownerDocument.createElement(tag)
  made.append(...element.childNodes)
  for (const { name, value } of element.attributes) made.setAttribute(name, value)
  element.replaceWith(made)
}

const dropForeign = (page) => {
  page.querySelectorAll(FOREIGN).forEach((element) => element.remove())
  // Word's o:p, w:sdt, st1:place …
  page.querySelectorAll("*").forEach((element) => element.tagName.includes(":") && unwrap(element))
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) comment.remove()
}

// A picture does not come along, but one that stands for a sign, as in WhatsApp, is that sign.
const dropImages = (page) => {
  let dropped = 0
  for (const image of page.querySelectorAll("img, picture")) {
    const alt = image.getAttribute("alt") ?? ""
    const isSign = alt && alt.length <= 16 && !WORDS.test(alt)
    if (!isSign && image.tagName === "IMG" && Number(image.getAttribute("width") || 9) > 1) dropped += 1
    if (isSign) image.replaceWith(alt)
    else if (image.tagName === "PICTURE") unwrap(image)
    else image.remove()
  }
  return dropped
}

// Bold and italics that stand in a style only; the bold that Google Docs wraps around everything is none.
const marksFromStyles = (page) => {
  for (const element of page.querySelectorAll("[data-style]")) {
    const style = element.dataset.style.replace(/\s/g, "").toLowerCase()
    const weight = /(?:^|;)font-weight:([^;]+)/.exec(style)?.[1] ?? ""
    const isBold = /^(?:bold|bolder|[6-9]00)$/.test(weight)
    if (element.matches("b, strong") && /^(?:normal|[1-4]00)$/.test(weight)) {
      unwrap(element)
      continue
    }
    if (!element.matches("span, font, a, u")) continue
    const marks = [isBold && "strong", /(?:^|;)font-style:(?:italic|oblique)/.test(style) && "em"]
    for (const mark of marks.filter(Boolean)) {
      const made = page.createElement(mark)
      made.append(...element.childNodes)
      element.append(made)
    }
  }
}

// A cell is one line; the first row holds the names of the columns; a single row or column was only a layout.
const simplifyTables = (page) => {
  page.querySelectorAll("colgroup, col").forEach((element) => element.remove())
  for (const table of [...page.querySelectorAll("table")].reverse()) {
    const cells = [...table.querySelectorAll("td, th")]
    if (table.rows.length < 2 || cells.length === table.rows.length) {
      cells.forEach((cell) => rename(cell, "div"))
      table.querySelectorAll("tr, thead, tbody, tfoot, caption").forEach(unwrap)
      unwrap(table)
      continue
    }
    for (const block of table.querySelectorAll(":is(td, th) :is(p, div, ul, ol, li, h1, h2, h3, h4, h5, h6)")) {
      if (block.previousSibling?.textContent.trim()) block.before(page.createElement("br"))
      unwrap(block)
    }
    ;[...table.rows[0].cells].forEach((cell) => cell.tagName === "TD" && rename(cell, "th"))
  }
}

// Two line breaks in a row are the end of a paragraph; one between two paragraphs is nothing.
const settleBreaks = (page) => {
  page.querySelectorAll(":is(p, ul, ol, table) + br, br:has(+ :is(p, ul, ol, table))").forEach((element) => element.remove())
  for (const second of page.querySelectorAll(":is(p, div) > br + br")) {
    const first = second.previousElementSibling
    if (second.previousSibling !== first && second.previousSibling.textContent.trim()) continue
    const rest = page.createElement("p")
    while (second.nextSibling) rest.append(second.nextSibling)
    second.parentElement.after(rest)
    first.remove()
    second.remove()
  }
}

const dropEmpty = (page) => {
  for (const element of page.querySelectorAll("p, h2, h3, li, strong, em")) {
    if (!element.textContent.trim() && !element.querySelector("figure, aside")) element.replaceWith(" ")
  }
}

const clear = (page) => {
  page.querySelectorAll("*").forEach((element) => {
    for (const { name } of [...element.attributes]) {
      if (!KEPT.includes(name) && !name.startsWith("data-pm")) element.removeAttribute(name)
    }
    if (RENAMED[element.tagName]) rename(element, RENAMED[element.tagName])
  })
  page.querySelectorAll("span, font, u").forEach(unwrap)
  page.querySelectorAll("a:not([href]), a[href^='#'], a[href^='file:']").forEach(unwrap)
}

// The content policy refuses styles and handlers already when they are parsed; the styles are still to be read.
const disarmed = (html) =>
  html
    .replace(/\sstyle\s*=/gi, " data-style=")
    .replace(/\son[a-z]+\s*=/gi, " data-on=")
    .replace(/<(\/?)style\b/gi, "<$1template")

// The clean HTML, and how many pictures were left behind.
export const cleanHTML = (html) => {
  const page = new DOMParser().parseFromString(disarmed(html), "text/html")
  dropForeign(page)
  const dropped = dropImages(page)
  makeWordLists(page)
  nestLists(page)
  marksFromStyles(page)
  simplifyTables(page)
  settleBreaks(page)
  clear(page)
  makeTypedLists(page)
  dropEmpty(page)
  return { html: page.body.innerHTML.replace(/&nbsp;|\u00a0/g, " "), dropped }
}
