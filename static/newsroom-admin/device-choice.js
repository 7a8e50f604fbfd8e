// A choice, yes or no, that this device remembers; where nothing can be kept it is asked anew on each page.

export const chosen = (key, byDefault) => {
  try {
    const kept = localStorage.getItem(key)
    return kept === null ? byDefault : kept === "on"
  } catch {
    return byDefault
  }
}

export const choose = (key, on) => {
  try {
    localStorage.setItem(key, on ? "on" : "off")
  } catch {
    // nothing to remember with
  }
}
