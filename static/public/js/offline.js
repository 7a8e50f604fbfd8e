// Lists the stories that this browser keeps, the last read first.
const list = document.querySelector("[data-kept]")
const cache = "caches" in window ? await caches.open("stories-1") : null
for (const request of ((await cache?.keys()) ?? []).reverse()) {
  const text = await (await cache.match(request)).text()
  const headline = new DOMParser().parseFromString(text, "text/html").querySelector("h1")
  if (!headline) continue
  const link = document.createElement("a")
  link.href = request.url
  link.textContent = headline.textContent
  const item = document.createElement("li")
  item.className = "headline"
  item.append(link)
  list.append(item)
}
list.closest("section").hidden = !list.children.length
