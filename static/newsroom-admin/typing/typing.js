// Nothing typed is lost: kept in this browser, kept on the server, offered again, and no log-in in its way.

import { speakOf } from "../photos/card.js"
import { photosSettled } from "../photos/holding.js"
import { beginPhotos } from "../photos/page.js"
import { tidy as tidyPhotos } from "../photos/store.js"
import { hide, isTouched } from "./fields.js"
import { holdSubmit, sessionOf } from "./hold.js"
import { Keeper } from "./keeper.js"
import { sendLeftovers, showOffers } from "./offers.js"
import { forgetMade } from "./pasted.js"
import { showPresence } from "./presence.js"
import { live, tidy } from "./shelf.js"
import { showState } from "./state.js"

const wordsOf = (data, login) => ({
  dirty: data.saidDirty,
  offline: data.saidOffline,
  nowhere: data.saidNowhere,
  "logged-out": login.saidLoggedOut,
  "other-person": login.saidLoggedOut,
  wait: login.saidWait,
  "photo-sending": data.saidPhotoSending,
  "photo-offline": data.saidPhotoOffline,
  "photo-checking": data.saidPhotoChecking,
  "photo-refused": data.saidPhotoRefused,
  saved: data.saidSaved,
  elsewhere: data.saidElsewhere,
  came: data.saidCame,
  went: data.saidWent,
})

// Save and the steps go out only when the newest text is safe, and every photo of it.
const holdSave = (form, keeper, { line, photos, askLogin, say, words }) =>
  holdSubmit(form, {
    line,
    askLogin,
    async settle() {
      if (photos && !(await photosSettled(photos, { keeper, askLogin, say, words }))) return "later"
      return keeper.flush()
    },
    stay(outcome) {
      if (outcome !== "offline") return
      keeper.missLine()
      say("offline", words.wait)
    },
    pass() {
      photos?.forgetTakenOut()
      hide(form, "_page", keeper.page)
      hide(form, "_number", keeper.number)
    },
  })

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
  const { person, page, article, state, restored, number, keepUrl, unsavedUrl, discardUrl, presenceUrl, madeUrl } =
    box.dataset
  const dialog = document.querySelector("[data-login]")
  const words = wordsOf(box.dataset, dialog.dataset)
  const token = form.elements.namedItem("csrfmiddlewaretoken").value
  const { line, askLogin } = sessionOf(dialog, { token, abandon: () => keeper.abandon() })
  const keeper = new Keeper(form, { line, url: keepUrl, person, page, article, number: Number(number) })
  const say = showState(keeper, form.querySelector(".save-bar"), words)

  const photos = photosOf(box, line)
  const goOn = () => {
    keeper.flush()
    photos?.go()
  }

  live(page)
  tidy(person)
  forgetMade(person, { line, madeUrl })
  holdSave(form, keeper, { line, photos, askLogin, say, words })
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
    const [offers, there, meanwhile, said] = ["offers", "presence", "meanwhile", "said"].map((name) =>
      box.querySelector(`[data-${name}]`),
    )
    await showOffers(offers, said, { line, words, unsavedUrl, discardUrl, article, page, saved })
    if (presenceUrl) showPresence([there, meanwhile], said, { line, url: presenceUrl, page, state, words, form })
  }
  begin()
  return {
    get isSafe() {
      return keeper.isSafe && (photos?.isSafe ?? true)
    },
  }
}
