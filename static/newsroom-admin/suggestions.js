// A text box with a list of suggestions below it: the combobox pattern, arrow keys and touch alike.
// An element beside the list says its `data-nothing` where nothing is found, to the ear too.

let lists = 0

const fetchResults = async (url, term) => {
  const address = new URL(url, location.href)
  address.searchParams.set("term", term)
  const answer = await fetch(address, { headers: { Accept: "application/json" } })
  return answer.ok ? (await answer.json()).results : []
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

export const suggest = (input, list, { url, choose, onEnter = () => false, openEmpty = false }) => {
  list.id ||= `suggestions-${++lists}`
  input.setAttribute("role", "combobox")
  input.setAttribute("aria-autocomplete", "list")
  input.setAttribute("aria-controls", list.id)
  input.setAttribute("aria-expanded", "false")
  let active = -1
  let asked = 0
  let timer

  const nothing = list.parentElement.querySelector("[data-nothing]")
  const say = (words) => nothing && (nothing.textContent = words)

  const options = () => [...list.children]
  const close = () => {
    list.hidden = true
    active = -1
    input.setAttribute("aria-expanded", "false")
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
  const load = async () => {
    const number = ++asked
    const term = input.value.trim()
    if (!term && !openEmpty) return close()
    let results = []
    try {
      results = await fetchResults(url, term)
    } catch {
      return close() // a bad connection: the exact name can still be typed
    }
    if (number !== asked || document.activeElement !== input) return
    list.replaceChildren(...results.map((result, i) => option(result, i, list, take)))
    list.hidden = !results.length
    say(results.length ? "" : nothing?.dataset.nothing)
    input.setAttribute("aria-expanded", String(!!results.length))
    active = -1
  }

  input.addEventListener("input", () => {
    clearTimeout(timer)
    say("")
    timer = setTimeout(load, 150)
  })
  input.addEventListener("focus", () => openEmpty && load())
  input.addEventListener("blur", close)
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
