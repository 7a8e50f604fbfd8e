import re
import sys
from datetime import datetime

from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from articles.public.pages import show
from articles.search.editions import Hit, search_editions

MOST_LIKELY = 5
FEWEST_WORDS, LONGEST_PATH = 2, 300
RETRY_SECONDS = 30
_WORD = re.compile(r"[^\W\d_]{3,}")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """No such address: the way to the newest stories, or a plain page when the database is down."""
    at = timezone.now()
    try:
        context = {"likely": _likely(request.path, at=at), "noindex": True}
        return show(request, "public/not_found.html", context, at=at, status=404)
    except DatabaseError:
        return render(request, "404.html", status=404)


def misunderstood(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request that nobody can read; drawn with the request, whose nonce lets the page's own style stand."""
    return render(request, "400.html", status=400)


def failed(request: HttpRequest) -> HttpResponse:
    """Something went wrong on our side: a while without the database, or a mistake of ours."""
    error = sys.exc_info()[1]
    if isinstance(error, (DatabaseError, InterfaceError)):
        response = render(request, "503.html", status=503)
        response.headers["Retry-After"] = str(RETRY_SECONDS)
        return response
    return render(request, "500.html", status=500)


def _likely(path: str, *, at: datetime) -> tuple[Hit, ...]:
    """The stories that the words of the address speak of; a few letters speak of none."""
    last = path.rstrip("/").rpartition("/")[2].partition(".")[0]
    words = _WORD.findall(last) if len(path) <= LONGEST_PATH else []
    return (
        search_editions(" ".join(words), at=at, limit=MOST_LIKELY).hits if len(words) >= FEWEST_WORDS else ()
    )
