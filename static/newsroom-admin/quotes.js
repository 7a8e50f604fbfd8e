// A note about a passage: its words are taken from what is selected in the text, and found there again.

const EDITOR = ".ProseMirror, .reading-body"
let selected = ""

export const enhanceQuotes = (page) => {
  page.addEventListener("selectionchange", remember)
  page.addEventListener("panel:drawn", (event) => offer(event.target))
  page.addEventListener("click", (event) => {
    const take = event.target.closest("[data-take-quote]")
    const find = event.target.closest("[data-find-quote]")
    if (take) fill(take)
    if (find) show(find.closest(".note-quote").querySelector("p").textContent)
  })
  offer(page)
}

const offer = (part) => {
  if (document.querySelector(EDITOR) === null && document.querySelector("#id_body") === null) return
  part.querySelectorAll("[data-take-quote], [data-find-quote]").forEach((button) => (button.hidden = false))
}

const remember = () => {
  const selection = getSelection()
  const place = selection.anchorNode?.parentElement
  const words = selection.toString().trim()
  if (words && place?.closest(EDITOR)) selected = words
}

const fill = (button) => {
  const field = button.closest("form").elements.namedItem("quote")
  field.value = selected.slice(0, field.maxLength)
  field.dispatchEvent(new Event("input", { bubbles: true }))
  field.focus()
}

// Each character that is no space, with the text node it stands in: so a quote is found across words and blocks.
const show = (quote) => {
  const place = document.querySelector(EDITOR)
  if (!place) return
  const marks = []
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    ;[...node.data].forEach((letter, at) => /\s/.test(letter) || marks.push({ letter: plain(letter), node, at }))
  }
  const wanted = plain(quote.replace(/\s/g, ""))
  const start = marks.map((mark) => mark.letter).join("").indexOf(wanted)
  if (start < 0) return
  const end = marks[start + wanted.length - 1]
  const range = document.createRange()
  range.setStart(marks[start].node, marks[start].at)
  range.setEnd(end.node, end.at + 1)
  getSelection().removeAllRanges()
  getSelection().addRange(range)
  marks[start].node.parentElement.scrollIntoView({ block: "center" })
}

const plain = (text) =>
  text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, "-")
