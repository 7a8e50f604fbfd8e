// Photos that wait for the line, in the browser's own storage: one person never reads what another keeps.

const NAME = "newsroom-photos"
const STORE = "photos"
const MOST = 20
const MOST_BYTES = 150 * 2 ** 20
const KEPT_MS = 30 * 24 * 3600 * 1000

const open = () =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: ["person", "token"] })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

const within = async (mode, act) => {
  const database = await open()
  try {
    const transaction = database.transaction(STORE, mode)
    const asked = act(transaction.objectStore(STORE))
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve
      transaction.onabort = () => reject(transaction.error)
    })
    return asked.result
  } finally {
    database.close()
  }
}

const keptBy = (person) =>
  within("readonly", (store) => store.getAll(IDBKeyRange.bound([person], [person, []])))

export const find = (person, token) =>
  within("readonly", (store) => store.get([person, token])).catch(() => undefined)

// Whether the browser keeps it; one that keeps nothing still sends what stands on the page.
export const keep = (photo) =>
  within("readwrite", (store) => store.put(photo)).then(
    () => true,
    () => false,
  )

export const forget = (person, token) =>
  within("readwrite", (store) => store.delete([person, token])).catch(() => undefined)

export const hasRoom = async (person, size) => {
  const waiting = (await keptBy(person).catch(() => [])).filter(({ file }) => file)
  const bytes = waiting.reduce((sum, { file }) => sum + file.size, size)
  return waiting.length < MOST && bytes <= MOST_BYTES
}

export const tidy = async (person) => {
  for (const { token, at } of await keptBy(person).catch(() => [])) {
    if (Date.now() - at > KEPT_MS) await forget(person, token)
  }
}
