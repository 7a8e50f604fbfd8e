// The article's form: everything here is a help; without it the same form saves the same.

import { enhanceCounter } from "./counter.js"
import { watchText } from "./in-text.js"
import { enhanceMentions } from "./mentions.js"
import { keepOneLine } from "./one-line.js"
import { enhanceLead } from "./photos/lead.js"
import { enhanceLift } from "./photos/lift.js"
import { enhancePicks } from "./pick.js"
import { watchReadiness } from "./readiness.js"
import { enhanceSuggestions } from "./read-also-panel.js"
import { leadToWrong } from "./refused.js"
import { enhanceRows } from "./rows.js"
import { enhanceTags } from "./tags.js"
import { keepPasted } from "./typing/pasted.js"
import { keepTyping } from "./typing/typing.js"
import { guardUnsaved } from "./unsaved.js"

const form = document.getElementById("article_form")
if (form) {
  form.querySelectorAll("[data-one-line]").forEach(keepOneLine)
  form.querySelectorAll("[data-count]").forEach(enhanceCounter)
  form.querySelectorAll("[data-rows]").forEach(enhanceRows)
  form.querySelectorAll("[data-tags]").forEach(enhanceTags)
  form.querySelectorAll('[data-rows="mentions"]').forEach(enhanceMentions)
  watchText(form)
  enhancePicks(form)
  enhanceLead(form)
  enhanceLift(form)
  guardUnsaved(form, keepTyping(form) ?? keepPasted(form))
  document.querySelectorAll("[data-readiness][data-url]").forEach((panel) => watchReadiness(form, panel))
  const panel = document.querySelector("[data-suggestions]")
  if (panel) enhanceSuggestions(panel, form)
  leadToWrong(form)
}
