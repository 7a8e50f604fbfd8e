// Says where what was typed is; a screen reader is told only when that becomes something else.

export const stateIn = (bar) => {
  const shown = document.createElement("span")
  const spoken = document.createElement("span")
  shown.className = "typing-state"
  shown.setAttribute("aria-hidden", "true")
  spoken.className = "visually-hidden"
  spoken.setAttribute("role", "status")
  bar.append(shown, spoken)
  let told
  return (state, said) => {
    shown.textContent = said
    shown.dataset.state = state
    if (state === "dirty" || state === told) return
    told = state
    spoken.textContent = said
  }
}

export const showState = (keeper, bar, words) => {
  const say = stateIn(bar)
  keeper.addEventListener("state", ({ detail: { state, said } }) => say(state, said || words[state] || ""))
  return say
}
