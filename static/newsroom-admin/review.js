// Notes, guests and previews beside an article; everything here is a help, the forms work without it.

import { keepBoxes } from "./boxes.js"
import { enhanceCalls } from "./calls.js"
import { enhanceCopying } from "./copying.js"
import { holdForms } from "./held-forms.js"
import { enhancePanelForms } from "./panel-forms.js"
import { enhancePreview } from "./preview.js"
import { enhanceQuotes } from "./quotes.js"

keepBoxes(document)
holdForms(document)
enhancePanelForms(document)
enhanceQuotes(document)
enhanceCalls(document)
enhanceCopying(document)

const form = document.getElementById("article_form")
const dialog = document.querySelector("[data-preview]")
if (form && dialog) enhancePreview(form, dialog)
