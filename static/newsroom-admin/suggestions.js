// A text box with a list of suggestions below it: the combobox pattern, arrow keys and touch alike.
// A line beside it says its `data-nothing` where nothing is found, and that there is no connection, to the ear too.

const PATIENCE = 5_000 // milliseconds until what found no connection is asked again
const gettext = window.gettext ?? ((text) => text)

let lists = 0

const fetchResults = async (url, term) => {
  const address = new URL(url, location.href)
  address.searchParams.set("term", term)
  const answer = await fetch(address, { headers: { Accept: "application/json" } })
  if (!answer.ok) throw new Error(answer.status)
  return (await answer.json()).results
}

const lineBeside = (list) => {
  const made = Object.assign(document.createElement("span"), { className: "pick-nothing" })
  made.setAttribute("role", "status")
  list.after(made)
  return made
}

const option = (result, index, list, take) => {
  const row = document.createElement("button")
  row.type = "button"
  row.id = `${list.id}-${index}`
  row.tabIndex = -1
  row.setAttribute("role", "option")
  row.setAttribute("aria-selected", "false")
  row.textContent = result.text
  if (result.thumbnail) {
    const picture = document.createElement("img")
    Object.assign(picture, { src: result.thumbnail, alt: "", loading: "lazy" })
    row.prepend(picture)
  }
  if (result.hint) {
    const hint = document.createElement("small")
    hint.textContent = result.hint
    row.append(" ", hint)
  }
  row.addEventListener("pointerdown", (event) => event.preventDefault())
  row.addEventListener("click", () => take(result))
  return row
}

// `term` says what is looked for, null for nothing at all: a box of many lines looks for a word, and stays a text box.
export const suggest = (
  input,
  list,
  { url, choose, term = () => input.value.trim(), onEnter = () => false, openEmpty = false },
) => {
  list.id ||= `suggestions-${++lists}`
  const isLine = input.tagName === "INPUT"
  const expand = (is) => isLine && input.setAttribute("aria-expanded", String(is))
  if (isLine) input.setAttribute("role", "combobox")
  input.setAttribute("aria-autocomplete", "list")
  input.setAttribute("aria-controls", list.id)
  expand(false)
  let active = -1
  let asked = 0
  let isCutOff = false
  let timer

  const line = list.parentElement.querySelector("[data-nothing]") ?? lineBeside(list)
  const say = (words) => {
    if (line.textContent !== words) line.textContent = words
  }

  const options = () => [...list.children]
  const close = () => {
    list.hidden = true
    active = -1
    expand(false)
    input.removeAttribute("aria-activedescendant")
  }
  const take = (result) => {
    close()
    choose(result)
  }
  const mark = (index) => {
    active = index
    options().forEach((row, i) => row.setAttribute("aria-selected", String(i === index)))
    if (index < 0) return input.removeAttribute("aria-activedescendant")
    input.setAttribute("aria-activedescendant", options()[index].id)
    options()[index].scrollIntoView({ block: "nearest" })
  }
  const waitForConnection = () => {
    close() // the exact name can still be typed
    say(gettext("No connection to the newsroom. Type on; the search repeats itself."))
    timer = setTimeout(load, PATIENCE)
  }
  const rest = () => {
    close()
    clearTimeout(timer)
    if (isCutOff) say("")
    isCutOff = false
  }
  const load = async () => {
    clearTimeout(timer)
    const number = ++asked
    const wanted = term()
    if (wanted === null || (!wanted && !openEmpty)) return rest()
    const results = await fetchResults(url, wanted).catch(() => null)
    if (number !== asked || document.activeElement !== input) return
    isCutOff = !results
    if (isCutOff) return waitForConnection()
    list.replaceChildren(...results.map((result, i) => option(result, i, list, take)))
    list.hidden = !results.length
    say(results.length ? "" : (line.dataset.nothing ?? ""))
    expand(!!results.length)
    active = -1
  }

  addEventListener("online", () => isCutOff && load())
  input.addEventListener("input", () => {
    clearTimeout(timer)
    if (!isCutOff) say("")
    timer = setTimeout(load, 150)
  })
  input.addEventListener("focus", () => openEmpty && load())
  input.addEventListener("blur", rest)
  input.addEventListener("keydown", (event) => {
    const rows = options()
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) return load()
      event.preventDefault()
      const step = event.key === "ArrowDown" ? 1 : -1
      mark((active + step + rows.length) % rows.length)
    } else if (event.key === "Enter") {
      if (!list.hidden && active >= 0) {
        event.preventDefault()
        rows[active].click()
      } else if (onEnter()) {
        event.preventDefault()
        close()
      }
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  })
  return { load, close }
}
