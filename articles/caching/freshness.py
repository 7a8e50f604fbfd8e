"""How long an answer stays fresh, told to browsers, proxies and the page cache in its headers."""

import hashlib
import math
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, patch_cache_control

# A moved or withdrawn page is as public as a page; an error is asked again at once.
CACHEABLE = frozenset({200, 301, 410})
STALE_WHILE_REVALIDATE = 1
STALE_IF_ERROR = 86_400

View = Callable[..., HttpResponseBase]


def fresh_for(seconds: int) -> Callable[[View], View]:
    """Lets everybody keep a public view's answer for some seconds, and longer while the site is in trouble.

    Answers that set a cookie, belong to one visitor or went wrong stay with that visitor.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def fresh_view(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            response = view(request, *args, **kwargs)
            if not isinstance(response, HttpResponse) or not _is_public(request, response):
                return response
            left = fresh_seconds(response)
            patch_cache_control(
                response,
                public=True,
                max_age=math.floor(min(seconds, left)),
                stale_while_revalidate=STALE_WHILE_REVALIDATE if left > seconds else 0,
                stale_if_error=STALE_IF_ERROR,
            )
            return _conditional(request, response)

        return fresh_view

    return decorate


def stays_until(moment: datetime, response: HttpResponseBase, *, at: datetime) -> None:
    """Says when an answer made at one moment is no longer right: nobody keeps it beyond."""
    response.fresh_seconds = max((moment - at).total_seconds(), 0.0)  # type: ignore[attr-defined]


def fresh_seconds(response: HttpResponseBase) -> float:
    """How long the answer stays right, as far as its view knows."""
    return getattr(response, "fresh_seconds", math.inf)


def _is_public(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether the answer may be kept for others."""
    session = getattr(request, "session", None)
    return (
        request.method in ("GET", "HEAD")
        and response.status_code in CACHEABLE
        and not response.cookies
        and not (session is not None and (session.accessed or session.modified))
        and not request.META.get("CSRF_COOKIE_NEEDS_UPDATE")
        and not {"private", "no-store"} & _directives(response)
    )


def _directives(response: HttpResponse) -> set[str]:
    return {part.strip().casefold() for part in response.headers.get("Cache-Control", "").split(",")}


def _conditional(request: HttpRequest, response: HttpResponse) -> HttpResponseBase:
    """A short "not modified" for whoever holds this very answer already."""
    if response.status_code != 200:
        return response
    if "ETag" not in response.headers:
        digest = hashlib.blake2b(response.content, digest_size=12).hexdigest()
        response.headers["ETag"] = f'W/"{digest}"'
    return get_conditional_response(request, etag=response.headers["ETag"], response=response) or response
