// A chosen file as a small picture, drawn by the page itself: the content policy needs to allow no address for it.

const WIDEST = 720

export const previewOf = (file, name) => {
  const canvas = document.createElement("canvas")
  canvas.className = "photo-preview"
  canvas.hidden = true
  canvas.setAttribute("role", "img")
  canvas.setAttribute("aria-label", name)
  const draw = async () => {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, WIDEST / picture.width)
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    canvas.hidden = false
  }
  if (file) draw().catch(() => {}) // the library judges what a picture is; here none is shown
  return canvas
}
