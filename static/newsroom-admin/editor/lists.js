// A numbered list says where it starts, and nothing of how its numbers look.

import { OrderedList as LibraryOrderedList } from "django-prose-editor/editor"

export const OrderedList = LibraryOrderedList.extend({
  addAttributes() {
    return {
      start: { default: 1, parseHTML: (element) => Number(element.getAttribute("start")) || 1 },
    }
  },
  addNodeView: () => null,
  renderHTML: ({ node }) => (node.attrs.start === 1 ? ["ol", 0] : ["ol", { start: node.attrs.start }, 0]),
})
