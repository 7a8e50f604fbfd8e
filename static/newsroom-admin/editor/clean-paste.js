// Word, Google Docs and WhatsApp: clean HTML before the editor's schema sees it.

import { Extension, Plugin } from "django-prose-editor/editor"

const KEPT = (name) => name === "href" || name === "data-baca-juga" || name.startsWith("data-pm")
const WHATSAPP_STAMP = /^\[\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?\] [^:\n]{1,60}: /gm

const dropForeign = (page) => {
  page.querySelectorAll("style,script,meta,link,xml,img").forEach((element) => element.remove())
  page.querySelectorAll("o\\:p").forEach((element) => element.replaceWith(...element.childNodes))
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) comment.remove()
}

// Word writes list items as paragraphs with a mark of their own.
const makeLists = (page) => {
  let list = null
  let isOrdered
  for (const paragraph of [...page.querySelectorAll("p")]) {
    if (!/mso-list:\s*l\d+\s+level(\d+)/i.test(paragraph.getAttribute("data-style") || "")) {
      list = null
      continue
    }
    const mark = paragraph.querySelector("[data-style*='mso-list:Ignore' i]")
    const ordered = /^\s*(\d+|[a-z])[.)]/i.test(mark?.textContent || "")
    mark?.remove()
    if (!list || ordered !== isOrdered) {
      list = page.createElement(ordered ? "ol" : "ul")
      isOrdered = ordered
      paragraph.before(list)
    }
    const item = page.createElement("li")
    item.append(...paragraph.childNodes)
    list.append(item)
    paragraph.remove()
  }
}

export const cleanPastedHTML = (html) => {
  // the content policy would complain about every style attribute that is parsed
  const page = new DOMParser().parseFromString(html.replace(/\sstyle\s*=/gi, " data-style="), "text/html")
  dropForeign(page)
  makeLists(page)
  page.querySelectorAll("*").forEach((element) => {
    for (const { name } of [...element.attributes]) if (!KEPT(name)) element.removeAttribute(name)
  })
  return page.body.innerHTML.replace(/&nbsp;|\u00a0/g, " ")
}

export const CleanPaste = Extension.create({
  name: "cleanPaste",
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          transformPastedHTML: cleanPastedHTML,
          transformPastedText: (text) => text.replace(WHATSAPP_STAMP, ""),
        },
      }),
    ]
  },
})
