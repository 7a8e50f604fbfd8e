// The page that tells a partner's key once.

import { enhanceCopying } from "./copying.js"

enhanceCopying(document)
