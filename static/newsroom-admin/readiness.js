// The checks beside the form: asked again a moment after one stops typing; a touch leads to the place that is meant.

import { isOut, rowsOf } from "./rows.js"

const PAUSE = 800

export const watchReadiness = (form, panel) => {
  let timer, asking

  const ask = async () => {
    asking?.abort()
    asking = new AbortController()
    const data = new FormData(form)
    try {
      const answer = await fetch(panel.dataset.url, { method: "POST", body: data, signal: asking.signal })
      if (!answer.ok) return
      const list = await answer.text()
      if (panel.dataset.shown !== list) panel.innerHTML = panel.dataset.shown = list
      tellJump(form, panel)
    } catch {
      // a bad connection or a newer question: what stands there stays
    }
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  }
  form.addEventListener("input", soon)
  form.addEventListener("change", soon)
  form.addEventListener("row-out", soon)
  panel.addEventListener("click", (event) => {
    const link = event.target.closest("[data-remark]")
    if (link && leadTo(form, link)) event.preventDefault()
  })
  form.querySelector("[data-readiness-jump]")?.addEventListener("click", jumpTo)
  tellJump(form, panel)
  comeTo(form, panel)
  if (document.querySelector('.errornote, .conflict, [data-restored]:not([data-restored=""])')) ask()
}

// The address stays as it is: with a place in it, the page after the next save would open there, past what it has to say.
const jumpTo = (event) => {
  event.preventDefault()
  const jump = event.currentTarget
  const head = document.getElementById(jump.hash.slice(1))
  jump.closest("[popover]")?.hidePopover?.()
  head.tabIndex = -1
  head.scrollIntoView()
  head.focus({ preventScroll: true })
}

// The page of a step leads to the place that a remark means, in a text to its words; then the address forgets it.
const comeTo = (form, panel) => {
  const [[anchor, quote] = []] = new URLSearchParams(location.hash.slice(1))
  const links = [...panel.querySelectorAll("[data-remark]")].filter((link) => link.hash === `#${anchor}`)
  const link = links.find((each) => (each.dataset.quote ?? "") === quote) ?? links[0]
  if (!link) return
  history.replaceState(null, "", location.pathname + location.search)
  whenDrawn(form, () => leadTo(form, link))
}

// The editor of the text comes into the form by itself, a moment after it.
const whenDrawn = (form, act, patience = 100) => {
  if (form.querySelector(".ProseMirror") || !patience) return act()
  requestAnimationFrame(() => whenDrawn(form, act, patience - 1))
}

// Where the panel stands below the form, the bar to save says what it would say.
const tellJump = (form, panel) => {
  const jump = form.querySelector("[data-readiness-jump]")
  const count = panel.querySelectorAll(".finding").length
  const held = panel.querySelectorAll(".finding.is-held").length
  if (!jump) return
  jump.classList.toggle("is-held", held > 0)
  jump.dataset.count = held || count || ""
}

const leadTo = (form, link) => {
  const { remark, row, quote } = link.dataset
  if (remark === "body") return leadToPassage(form.querySelector(".ProseMirror"), quote)
  const table = row && form.querySelector(`[data-rows="${remark}"]`)
  const box = table && rowsOf(table).filter((each) => !isOut(each))[Number(row)]
  const cell = link.hash.split("-").at(-1)
  const field = box ? box.querySelector(`[id$="-${cell}"]`) : document.getElementById(link.hash.slice(1))
  if (!field) return false
  field.scrollIntoView({ block: "center" })
  field.focus({ preventScroll: true })
  return true
}

const leadToPassage = (editor, quote) => {
  if (!editor) return false
  editor.focus({ preventScroll: true })
  const place = (quote && passage(editor, quote)) || editor
  if (place !== editor) {
    const selection = window.getSelection()
    selection.removeAllRanges()
    selection.addRange(place)
  }
  const element = place === editor ? editor : place.startContainer.parentElement
  element.scrollIntoView({ block: "center" })
  return true
}

// The range of the first passage with these words, even where bold or a link parts them.
const passage = (editor, quote) => {
  for (const block of editor.querySelectorAll("p, li, h2, h3, blockquote")) {
    const start = block.textContent.indexOf(quote)
    if (start < 0) continue
    const range = document.createRange()
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    let passed = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = start - passed
      const until = start + quote.length - passed
      if (from >= 0 && from <= node.length) range.setStart(node, from)
      if (until >= 0 && until <= node.length) {
        range.setEnd(node, until)
        return range
      }
      passed += node.length
    }
  }
  return null
}
