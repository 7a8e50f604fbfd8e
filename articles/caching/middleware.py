"""The outermost layer for readers: what was answered a moment ago is answered again from memory."""

from collections.abc import Callable
from functools import partial

from django.conf import settings
from django.core.exceptions import DisallowedHost, MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response

from articles.caching.freshness import fresh_seconds
from articles.caching.pages import PAGES, KeptPage, PageCache

Handler = Callable[[HttpRequest], HttpResponseBase]
NOT_KEPT_FOR = frozenset({"Authorization", "Range"})


def page_cache(get_response: Handler, *, pages: PageCache = PAGES) -> Handler:
    """Keeps public answers for `PAGE_CACHE_SECONDS`, and shows them when new ones cannot be made.

    What is public is what the view says it is, in its Cache-Control. Zero seconds switch the cache off.
    """
    seconds = settings.PAGE_CACHE_SECONDS
    if seconds <= 0:
        raise MiddlewareNotUsed
    return partial(_answer, get_response=get_response, pages=pages, seconds=seconds)


def _answer(
    request: HttpRequest, *, get_response: Handler, pages: PageCache, seconds: float
) -> HttpResponseBase:
    key = _key(request)
    if key is None:
        return get_response(request)
    page = pages.get(key)
    if page is not None and (pages.is_fresh(page, seconds=seconds) or _must_do(key, page, pages)):
        return _again(request, page)
    is_maker = pages.claim(key)
    try:
        # While one reader waits for the new page, others get the last one, for a second round at most.
        if page is not None and not is_maker and pages.is_fresh(page, seconds=2 * seconds):
            return _again(request, page)
        return _made(request, key, page, get_response=get_response, pages=pages)
    finally:
        if is_maker:
            pages.release(key)


def _made(
    request: HttpRequest, key: str, page: KeptPage | None, *, get_response: Handler, pages: PageCache
) -> HttpResponseBase:
    """A new answer, kept if it is public; the last good one where making it failed."""
    begun_at, state = pages.clock(), pages.state
    response = get_response(request)
    if response.status_code >= 500:
        pages.note_failure(key)
        return _again(request, page) if page is not None and pages.is_last_resort(page) else response
    if isinstance(response, HttpResponse) and _is_public(response):
        headers = tuple(response.headers.items())
        kept = KeptPage(
            status=response.status_code,
            headers=headers,
            body=response.content,
            begun_at=begun_at,
            state=state,
            changes_after=fresh_seconds(response),
        )
        pages.put(key, kept)
    return response


def _must_do(key: str, page: KeptPage, pages: PageCache) -> bool:
    return pages.failed_lately(key) and pages.is_last_resort(page)


def _again(request: HttpRequest, page: KeptPage) -> HttpResponseBase:
    response = page.response()
    etag = response.headers.get("ETag")
    return get_conditional_response(request, etag=etag, response=response) or response


def _key(request: HttpRequest) -> str | None:
    """The page asked for; None where the answer may be for one reader only."""
    if request.method != "GET" or request.COOKIES or NOT_KEPT_FOR & set(request.headers):
        return None
    try:
        return request.build_absolute_uri()
    except DisallowedHost:
        return None


def _is_public(response: HttpResponse) -> bool:
    control = response.headers.get("Cache-Control", "")
    return (
        response.status_code in (200, 301, 410)
        and "public" in control
        and not response.cookies
        and "Vary" not in response.headers
    )
