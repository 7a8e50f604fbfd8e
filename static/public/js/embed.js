// A video, post or map from elsewhere: nothing of it loads before the reader asks for it, and the link to it
// stays below, for a frame that remains empty.

const PERMISSIONS = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"

const load = (figure, button) => {
  const frame = document.createElement("iframe")
  frame.src = figure.dataset.frame
  frame.title = figure.dataset.title
  frame.allow = "fullscreen; encrypted-media; picture-in-picture"
  frame.referrerPolicy = "strict-origin-when-cross-origin"
  frame.setAttribute("sandbox", PERMISSIONS)
  figure.prepend(frame)
  button.remove()
  frame.focus()
}

for (const figure of document.querySelectorAll(".embed[data-frame]")) {
  const button = document.createElement("button")
  button.type = "button"
  button.textContent = figure.dataset.load
  const place = figure.querySelector("p")
  place.prepend(button, " ")
  button.addEventListener("click", () => load(figure, button))
}
