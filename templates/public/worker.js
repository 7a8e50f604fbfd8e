{% load static %}// Keeps the last read stories for times without a network: the network first, the kept page only when it fails.
const STORIES = "stories-1"
const FRAME = "frame-1"
const OFFLINE = "{{ offline }}"
const NEEDED = [OFFLINE, "{% static "public/css/site.css" %}", "{% static "public/fonts/newsreader.woff2" %}", "{% static "public/fonts/libre-franklin.woff2" %}", "{% static "public/js/offline.js" %}"]
const MOST_STORIES = 20
const OLDEST = 14 * 24 * 3600 * 1000

addEventListener("install", (event) => {
  event.waitUntil(caches.open(FRAME).then((cache) => cache.addAll(NEEDED)).then(() => skipWaiting()))
})

addEventListener("activate", (event) => {
  const old = (name) => ![STORIES, FRAME].includes(name)
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => clients.claim()).then(keepOpenStories),
  )
})

// Only a story that everybody may read, at its own address, is kept; the newsroom and previews never are.
const isStory = (url) => url.origin === location.origin && url.pathname.startsWith("/read/") && !url.search
const mayBeKept = (response) =>
  response.ok && !response.redirected && (response.headers.get("Cache-Control") || "").includes("public")

// A story takes its place only when it has arrived whole: a line that breaks leaves the one kept before.
const keep = async (url, response) => {
  const { status, headers } = response
  const whole = new Response(await response.blob(), { status, headers })
  const cache = await caches.open(STORIES)
  await cache.put(url, whole)
  const kept = await cache.keys()
  for (const [place, request] of kept.entries()) {
    const day = Date.parse((await cache.match(request))?.headers.get("Date") || 0)
    if (place < kept.length - MOST_STORIES || Date.now() - day > OLDEST) await cache.delete(request)
  }
  for (const client of await clients.matchAll()) client.postMessage("kept")
}

// The first story that somebody reads is on the screen before there is a worker to keep it.
const keepOpenStories = async () => {
  const stories = (await clients.matchAll({ type: "window" })).map((client) => new URL(client.url)).filter(isStory)
  await Promise.allSettled(stories.map(async (url) => {
    const response = await fetch(url, { cache: "force-cache" })
    if (mayBeKept(response)) await keep(url.href, response)
  }))
}

const page = async (event, url) => {
  try {
    const response = await fetch(event.request)
    if (isStory(url)) {
      if (mayBeKept(response)) event.waitUntil(keep(url.href, response.clone()))
      else if (response.status === 410 || response.status === 404) event.waitUntil(caches.open(STORIES).then((cache) => cache.delete(url.href)))
    }
    return response
  } catch {
    const kept = isStory(url) && (await (await caches.open(STORIES)).match(url.href))
    return kept || (await caches.match(OFFLINE)) || Response.error()
  }
}

addEventListener("fetch", (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== "GET" || url.origin !== location.origin || url.pathname.startsWith("/admin/")) return
  if (event.request.mode === "navigate") event.respondWith(page(event, url))
  else if (NEEDED.includes(url.pathname)) event.respondWith(fetch(event.request).catch(async () => (await caches.match(event.request)) || Response.error()))
})
