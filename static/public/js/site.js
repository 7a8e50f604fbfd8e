// Helps for readers; every page is whole without them.

const reveal = (button, act) => {
  button.closest("li").hidden = false
  button.addEventListener("click", act)
}

for (const button of document.querySelectorAll("[data-share]")) {
  const shared = { url: button.dataset.share, title: button.dataset.title }
  if (!navigator.canShare?.(shared)) continue
  reveal(button, () => navigator.share(shared).catch(() => {}))
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue
  const words = button.querySelector("span")
  const before = words.textContent
  reveal(button, async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy)
    } catch {
      return
    }
    words.textContent = button.dataset.done
    button.classList.add("is-done")
    setTimeout(() => {
      words.textContent = before
      button.classList.remove("is-done")
    }, 2500)
  })
}

// One read is counted when the story is on the screen: no cookie, no name, nothing but the story's number.
const story = document.querySelector("[data-read]")
const count = () => {
  if (document.prerendering || document.visibilityState !== "visible") return false
  navigator.sendBeacon?.(story.dataset.read)
  return true
}
if (story && !navigator.webdriver && !count()) {
  const controller = new AbortController()
  const onceSeen = () => count() && controller.abort()
  document.addEventListener("visibilitychange", onceSeen, { signal: controller.signal })
  document.addEventListener("prerenderingchange", onceSeen, { signal: controller.signal })
}

// The last stories stay readable without a network.
if ("serviceWorker" in navigator && document.documentElement.dataset.worker) {
  addEventListener("load", () => {
    navigator.serviceWorker.register(document.documentElement.dataset.worker).catch(() => {})
  })
}
