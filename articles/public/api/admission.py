"""Who may fetch stories, and how often; every refusal is a problem with a clear sentence."""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from articles.partners.counting import Use, count_use, note_last_use
from articles.partners.keys import may_be_key
from articles.partners.strangers import Strangers
from articles.public.api.problems import Problem

logger = logging.getLogger(__name__)
STRANGERS = Strangers(clock=time.monotonic)
CHALLENGE = {"WWW-Authenticate": "Bearer"}
# Where others put a key into the address: it would stand in logs and histories.
KEY_IN_ADDRESS = frozenset({"key", "apikey", "api_key", "token", "access_token", "bearer", "kunci"})
RETRY_SECONDS = 30

View = Callable[..., HttpResponse]


def for_partners(view: View) -> View:
    """Lets a request with a valid key pass; the answer is the partner's own, asked about anew each time."""

    @csrf_exempt
    @wraps(view)
    def admitting(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            response = _admitted(request, view, *args, **kwargs)
        except Problem as problem:
            response = problem.response()
        response.headers["Cache-Control"] = "private, no-cache"
        patch_vary_headers(response, ["Authorization"])
        return response

    return admitting


def _admitted(request: HttpRequest, view: View, *args: Any, **kwargs: Any) -> HttpResponse:
    try:
        if request.method not in ("GET", "HEAD"):
            words = _("Stories are fetched with GET or HEAD; nothing can be changed here.")
            raise Problem(405, words, headers={"Allow": "GET, HEAD"})
        _admit(request, at=timezone.now())
        return view(request, *args, **kwargs)
    except (DatabaseError, InterfaceError) as error:
        logger.exception("a partner's request failed")
        words = _("Try again in half a minute.")
        raise Problem(503, words, headers={"Retry-After": str(RETRY_SECONDS)}) from error
    except SuspiciousOperation as error:
        raise Problem(400, _("The address has too many parameters.")) from error


def _admit(request: HttpRequest, *, at: datetime) -> None:
    """Raises a Problem unless the request has a key that opens, within its bound."""
    if KEY_IN_ADDRESS & {name.casefold() for name in request.GET}:
        raise Problem(
            400,
            _(
                "A key never stands in an address, where logs keep it: send it in the header "
                "“Authorization: Bearer …”, and ask for a new one, because this one may be known."
            ),
        )
    use = count_use(_key_in(request), at=at) if _key_in(request) else None
    if use is None:
        raise _stranger(request)
    if not use.key.opens(at=at):
        words = _("This key was revoked.") if use.key.revoked_at else _("This key has expired.")
        raise Problem(401, f"{words} {_whom_to_ask()}", headers=CHALLENGE)
    _refuse_too_many(use, at=at)
    note_last_use(use.key, at=at)


def _key_in(request: HttpRequest) -> str:
    """What may be a key in the header; empty for anything else."""
    scheme, _blank, key = request.headers.get("Authorization", "").partition(" ")
    key = key.strip()
    return key if scheme.casefold() == "bearer" and may_be_key(key) else ""


def _stranger(request: HttpRequest) -> Problem:
    """The refusal of a request without a known key; whoever sends many is told to stay away for a while.

    A known key is let in before this is asked: nobody can shut out a partner at the same address.
    """
    if seconds := STRANGERS.seconds_to_wait(request.META.get("REMOTE_ADDR", "")):
        words = _("Too many requests without a valid key came from this address.")
        return Problem(429, words, headers={"Retry-After": str(seconds)})
    if "Authorization" not in request.headers:
        words = _("Send your key in the header “Authorization: Bearer …”.")
    else:
        words = _("Nobody has this key: see whether it was copied whole.")
    return Problem(401, f"{words} {_whom_to_ask()}", headers=CHALLENGE)


def _whom_to_ask() -> str:
    return _("The paper's managing editor gives keys.")


def _refuse_too_many(use: Use, *, at: datetime) -> None:
    most = settings.API_REQUESTS
    if use.requests > most:
        words = _("This key fetched %(most)d times within ten minutes, which is as often as it may.")
        headers = {"Retry-After": str(use.seconds_left(at=at))}
        raise Problem(429, words % {"most": most}, headers=headers)
