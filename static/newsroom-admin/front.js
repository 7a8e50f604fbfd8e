// Suggestions while the headline of a story is typed; without this the whole headline is typed.

import { enhancePicks } from "./pick.js"

document.querySelectorAll(".front-side form").forEach(enhancePicks)
