// Bold and italics by button, key or paste: signs that are typed stay signs, so that 5*3*2 is never italic.

import { Bold as LibraryBold, Italic as LibraryItalic } from "django-prose-editor/editor"

const unmarked = { addInputRules: () => [], addPasteRules: () => [] }

export const Bold = LibraryBold.extend(unmarked)
export const Italic = LibraryItalic.extend(unmarked)
