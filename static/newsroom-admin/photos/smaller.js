// Photos made smaller before they are sent: what the library would refuse for its size or make, and what is to
// go through a thin line. A picture that this browser cannot read goes as it is, and the library judges it.

export const MOST_BYTES = 15 * 2 ** 20
const MOST_POINTS = 24_000_000 // of what a canvas writes the library takes more
const SPARING = 2560 // points on the longer side: the site shows 1920
const QUALITY = 0.88
const TAKEN = ["image/jpeg", "image/png", "image/webp", "image/gif"]

// A photo of this size costs patience and money on a phone's line.
export const WORTH_SPARING = 2 ** 20

const scaleOf = ({ width, height }, sparing) =>
  Math.min(1, Math.sqrt(MOST_POINTS / (width * height)), sparing ? SPARING / Math.max(width, height) : 1)

const drawn = (picture, scale, type) => {
  const canvas = document.createElement("canvas")
  canvas.width = Math.floor(picture.width * scale)
  canvas.height = Math.floor(picture.height * scale)
  const paper = canvas.getContext("2d")
  paper.imageSmoothingQuality = "high"
  if (type === "image/jpeg") {
    paper.fillStyle = "white"
    paper.fillRect(0, 0, canvas.width, canvas.height)
  }
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY))
}

export const smaller = async (file, { sparing = false } = {}) => {
  let picture
  try {
    picture = await createImageBitmap(file)
    const scale = scaleOf(picture, sparing)
    const isTaken = TAKEN.includes(file.type) && file.size <= MOST_BYTES
    if (scale === 1 && isTaken) return file
    const type = file.type === "image/png" ? file.type : "image/jpeg"
    const made = await drawn(picture, scale, type)
    if (!made) return file
    const name = type === file.type ? file.name : file.name.replace(/(\.\w+)?$/, ".jpg")
    return new File([made], name, { type })
  } catch {
    return file
  } finally {
    picture?.close()
  }
}
