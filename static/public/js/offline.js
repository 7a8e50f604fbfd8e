// Lists the stories that this browser keeps, the last read first; one that arrives meanwhile joins them.
const list = document.querySelector("[data-kept]")

const linkTo = (url, headline) => {
  const link = document.createElement("a")
  link.href = url
  link.textContent = headline
  const item = document.createElement("li")
  item.className = "headline"
  item.append(document.createElement("h3"))
  item.firstChild.append(link)
  return item
}

const show = async () => {
  const cache = await caches.open("stories-1")
  const items = []
  for (const request of (await cache.keys()).reverse()) {
    const text = await (await cache.match(request))?.text()
    const headline = new DOMParser().parseFromString(text ?? "", "text/html").querySelector("h1")
    if (headline) items.push(linkTo(request.url, headline.textContent))
  }
  list.replaceChildren(...items)
  list.closest("section").hidden = !items.length
}

if ("caches" in window) {
  navigator.serviceWorker?.addEventListener("message", show)
  navigator.serviceWorker?.startMessages()
  show()
}
