// Stories to link, beside the form: asked for again whenever tags, officials or place change.

import { isOut, rowsOf } from "./rows.js"

const PATIENCE = 700

const kept = (form, name) => {
  const table = form.querySelector(`[data-rows="${name}"]`)
  return table ? rowsOf(table).filter((row) => !isOut(row)) : []
}
const cell = (row, name) => row.querySelector(`[name$="-${name}"]`)?.value ?? ""
const numbers = (values) => values.filter(Boolean).join(",")

const questionOf = (form, beside) => {
  const officials = kept(form, "mentions").filter((row) => cell(row, "state") !== "rejected")
  return new URLSearchParams({
    tags: form.elements.tag_names?.value ?? "",
    officials: numbers(officials.map((row) => cell(row, "official"))),
    place: form.elements.dateline_place?.value ?? "",
    headline: form.elements.headline?.value ?? "",
    linked: numbers(kept(form, "read_also").map((row) => cell(row, "target"))),
    beside,
  }).toString()
}

export const enhanceSuggestions = (panel, form) => {
  const list = panel.querySelector("[data-suggestions-list]")
  const said = panel.querySelector("[data-suggestions-said]")
  const again = panel.querySelector("[data-suggestions-again]")
  let asked = ""
  let timer

  const load = async () => {
    const question = questionOf(form, panel.dataset.beside)
    if (question === asked) return
    asked = question
    try {
      const answer = await fetch(`${panel.dataset.url}?${question}`)
      if (answer.ok && question === asked) list.innerHTML = await answer.text()
    } catch {
      asked = "" // a bad connection: what stands here stays, and the next change asks again
    }
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(load, PATIENCE)
  }

  list.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-suggested]")
    if (!button) return
    const detail = { id: button.dataset.suggested, text: button.dataset.headline }
    document.dispatchEvent(new CustomEvent("baca-juga-wanted", { detail }))
    said.textContent = `${panel.dataset.labelInserted} ${detail.text}`
    await load()
  })
  again.addEventListener("click", () => {
    asked = ""
    load()
  })
  form.addEventListener("input", later)
  form.addEventListener("change", later)
  form.addEventListener("row-out", later)
  load()
}
