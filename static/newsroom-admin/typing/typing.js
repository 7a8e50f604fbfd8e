// Nothing typed is lost: kept in this browser, kept on the server, offered again, and no log-in in its way.

import { speakOf } from "../photos/card.js"
import { photosSettled } from "../photos/holding.js"
import { beginPhotos } from "../photos/page.js"
import { tidy as tidyPhotos } from "../photos/store.js"
import { hide, isTouched } from "./fields.js"
import { Keeper } from "./keeper.js"
import { Line } from "./line.js"
import { loginAgain } from "./login.js"
import { sendLeftovers, showOffers } from "./offers.js"
import { forgetMade } from "./pasted.js"
import { showPresence } from "./presence.js"
import { live, tidy } from "./shelf.js"
import { showState } from "./state.js"

const wordsOf = (data) => ({
  dirty: data.saidDirty,
  offline: data.saidOffline,
  nowhere: data.saidNowhere,
  "logged-out": data.saidLoggedOut,
  "other-person": data.saidLoggedOut,
  wait: data.saidWait,
  "photo-sending": data.saidPhotoSending,
  "photo-offline": data.saidPhotoOffline,
  "photo-checking": data.saidPhotoChecking,
  "photo-refused": data.saidPhotoRefused,
  saved: data.saidSaved,
  elsewhere: data.saidElsewhere,
  came: data.saidCame,
  went: data.saidWent,
})

// Save and the steps go out only when the newest text is safe and the session is this person's.
const holdSubmit = (form, keeper, { line, photos, askLogin, say, words }) => {
  let passes = false
  let isWaiting = false
  form.addEventListener("submit", async (event) => {
    if (passes) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (isWaiting) return
    isWaiting = true
    if (photos && !(await photosSettled(photos, { keeper, askLogin, say, words }))) {
      isWaiting = false
      return
    }
    let outcome = await keeper.flush()
    if (outcome === "done") outcome = await line.session()
    if (outcome === "logged-out" || outcome === "other-person") outcome = await askLogin({ atOnce: true })
    if (outcome === "done") outcome = await keeper.flush()
    isWaiting = false
    if (outcome === "offline") {
      keeper.missLine()
      return say("offline", words.wait)
    }
    if (outcome === "later") return
    photos?.forgetTakenOut()
    hide(form, "csrfmiddlewaretoken", line.token)
    hide(form, "_page", keeper.page)
    hide(form, "_number", keeper.number)
    passes = true
    form.requestSubmit(event.submitter)
    passes = false
  })
}

// Photos are sent from here where the person may add pictures to the library.
const photosOf = (box, line) => {
  const { person, article, uploadUrl } = box.dataset
  if (!uploadUrl) return null
  tidyPhotos(person)
  const photos = beginPhotos({ line, person, article, uploadUrl })
  speakOf(photos, box.querySelector("[data-said-photos]"))
  return photos
}

export const keepTyping = (form) => {
  const box = document.querySelector("[data-typing]")
  if (!box?.dataset.keepUrl) return null
  const { person, page, article, restored, number, keepUrl, unsavedUrl, discardUrl, presenceUrl } =
    box.dataset
  const words = wordsOf(box.dataset)
  const token = form.elements.namedItem("csrfmiddlewaretoken").value
  const line = new Line({ person, sessionUrl: box.dataset.sessionUrl, token })
  const keeper = new Keeper(form, { line, url: keepUrl, person, page, article, number: Number(number) })
  const say = showState(keeper, form.querySelector(".save-bar"), words)
  const dialog = document.querySelector("[data-login]")
  const makeWay = () => {
    keeper.abandon()
    location.replace(box.dataset.deskUrl)
  }
  const askLogin = loginAgain(dialog, { line, loginUrl: box.dataset.loginUrl, makeWay })

  const photos = photosOf(box, line)
  const goOn = () => {
    keeper.flush()
    photos?.go()
  }

  live(page)
  tidy(person)
  forgetMade(person)
  holdSubmit(form, keeper, { line, photos, askLogin, say, words })
  const meetSession = async ({ detail: { state } }) => {
    document.body.classList.toggle("is-covered", state === "other-person")
    if (state !== "logged-out" && state !== "other-person") return
    if ((await askLogin({ atOnce: state === "other-person" })) !== "done") return
    document.body.classList.remove("is-covered")
    goOn()
  }
  keeper.addEventListener("state", meetSession)
  photos?.addEventListener("session", meetSession)
  addEventListener("online", goOn)
  addEventListener("focus", goOn)
  addEventListener("pagehide", () => keeper.leave())
  document.addEventListener("visibilitychange", () => document.hidden && keeper.flush())

  const begin = async () => {
    if (restored || isTouched(form) || document.querySelector(".conflict, .errornote")) {
      keeper.touch()
      const outcome = await keeper.flush()
      if (restored && outcome === "done") {
        await line.send(discardUrl, { page: restored })
        history.replaceState(null, "", location.pathname)
      }
    }
    const { saved } = await sendLeftovers({ line, keepUrl, person, page })
    const [offers, bar, said] = ["offers", "presence", "said"].map((name) => box.querySelector(`[data-${name}]`))
    await showOffers(offers, said, { line, words, unsavedUrl, discardUrl, article, page, saved })
    if (presenceUrl) showPresence(bar, said, { line, url: presenceUrl, page, words, form })
  }
  begin()
  return {
    get isSafe() {
      return keeper.isSafe && (photos?.isSafe ?? true)
    },
  }
}
