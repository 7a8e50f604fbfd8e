// The newsroom has switched this off: everything kept is dropped, and the worker takes itself away.
addEventListener("install", () => skipWaiting())
addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => registration.unregister()),
  )
})
