// Tags are shown as chips; the preview is read out and seen as soon as it is there.

import { enhanceTags } from "./tags.js"

document.querySelectorAll("[data-tags]").forEach(enhanceTags)
document.getElementById("preview")?.focus()
