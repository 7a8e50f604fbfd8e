// The photos of this page, shared by the text, the lead picture and the button that saves.

import { Sending } from "./sending.js"

let photos

// Begins once the page knows who is writing and how to reach the newsroom.
export const beginPhotos = ({ line, person, article, uploadUrl }) => {
  photos = new Sending({ line, person, article, uploadUrl })
  document.dispatchEvent(new CustomEvent("photos:ready"))
  return photos
}

// What the page knows of photos, as soon as it does: the editor may be there before. None where nobody uploads.
export const whenReady = (act) => {
  if (photos) act(photos)
  else document.addEventListener("photos:ready", () => act(photos), { once: true })
}

export const photosHere = () => photos
