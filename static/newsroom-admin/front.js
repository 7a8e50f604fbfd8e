// Suggestions while the headline of a story is typed, and the letters of a breaking line; without this both are only typed.

import { enhanceCounter } from "./counter.js"
import { enhancePicks } from "./pick.js"

document.querySelectorAll(".front-side form").forEach(enhancePicks)
document.querySelectorAll(".front-side [data-count]").forEach(enhanceCounter)
