// Sends a form with a file and says how much has gone, which `fetch` does not tell; answers with a Response.

const STALLED_MS = 45_000

const responseOf = (request, url) => {
  const wentElsewhere = new URL(request.responseURL).pathname !== new URL(url, location.href).pathname
  if (wentElsewhere) return { type: "opaqueredirect" }
  const headers = { "Content-Type": request.getResponseHeader("Content-Type") ?? "" }
  return new Response(request.responseText, { status: request.status, headers })
}

export const postFile = (url, fields, { token, onShare }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    Object.entries(fields).forEach(([name, value]) => form.append(name, value))
    let timer
    // A slow line is waited for as long as something moves.
    const moves = () => {
      clearTimeout(timer)
      timer = setTimeout(() => request.abort(), STALLED_MS)
    }
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      moves()
      onShare(total ? loaded / total : 0)
    })
    request.addEventListener("loadend", () => {
      clearTimeout(timer)
      if (request.status) resolve(responseOf(request, url))
      else reject(new Error("no line"))
    })
    request.open("POST", url)
    request.setRequestHeader("X-CSRFToken", token)
    moves()
    request.send(form)
  })
