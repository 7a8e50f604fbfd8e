// How a line says that it is an item of a list; shared by what comes as text and what comes as HTML.

const BULLET = /^\s*[-•*·▪●]\s+(?=\S)/
export const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/

const kindOf = (line) => (BULLET.test(line) ? "ul" : NUMBER.test(line) ? "ol" : "p")

export const markOf = (line) => (BULLET.exec(line) ?? NUMBER.exec(line))?.[0] ?? ""

// Lines in a row of one kind; one alone with a dash is speech or a remark, from two on they are a list.
export const groupsOf = (lines, textOf = (line) => line) => {
  const found = []
  for (const line of lines) {
    const kind = kindOf(textOf(line))
    if (kind !== "p" && found.at(-1)?.kind === kind) found.at(-1).lines.push(line)
    else found.push({ kind, lines: [line] })
  }
  return found.map((group) => (group.lines.length > 1 ? group : { ...group, kind: "p" }))
}
