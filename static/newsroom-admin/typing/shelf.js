// What is typed, in the browser's own storage: by person and page, written before anything is sent.

const PREFIX = "newsroom-typing"
const MOST_ENTRIES = 30
const KEPT_MS = 30 * 24 * 3600 * 1000

const keyOf = (person, page) => `${PREFIX}:${person}:${page}`

const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key))
  } catch {
    return null
  }
}

// Newest first; one person never reads what another typed.
export const entriesOf = (person) => {
  const begin = keyOf(person, "")
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(begin))
      .map((key) => ({ ...read(key), page: key.slice(begin.length) }))
      .filter((entry) => entry.data)
      .sort((a, b) => b.at - a.at)
  } catch {
    return []
  }
}

export const entryOf = (person, page) => entriesOf(person).find((entry) => entry.page === page)

export const drop = (person, page) => {
  try {
    localStorage.removeItem(keyOf(person, page))
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

// Whether the browser keeps it.
export const put = (person, page, entry) => {
  const text = JSON.stringify({ ...entry, at: Date.now() })
  try {
    localStorage.setItem(keyOf(person, page), text)
    return true
  } catch {
    const oldest = entriesOf(person).filter((other) => other.page !== page && other.isKept).at(-1)
    if (!oldest) return false
    drop(person, oldest.page)
    return put(person, page, entry)
  }
}

export const tidy = (person) => {
  entriesOf(person).forEach((entry, place) => {
    if (place >= MOST_ENTRIES || Date.now() - entry.at > KEPT_MS) drop(person, entry.page)
  })
}

// A page holds a lock for as long as it lives: whoever finds none may take its text up.
export const live = (page) => navigator.locks?.request(`${PREFIX}:${page}`, () => new Promise(() => {}))

export const livePages = async () => {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(held.map((lock) => lock.name.slice(PREFIX.length + 1)))
}
