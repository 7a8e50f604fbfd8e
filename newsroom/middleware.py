"""Small layers around every request."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.urls import Resolver404, resolve
from django.utils import translation

from articles.public.views.problems import not_found

PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer",
        "browsing-topics",
        "camera",
        "display-capture",
        "geolocation",
        "gyroscope",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "usb",
    )
)
HTML = "text/html"
READING = ("GET", "HEAD")
Handler = Callable[[HttpRequest], HttpResponse]


def browser_limits(get_response: Handler) -> Handler:
    """Tell browsers which of their abilities no page uses, and that no other site may take a page apart.

    Feeds, pictures and the files for robots stay open to other sites.
    """

    def handle(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        if response.headers.get("Content-Type", "").startswith(HTML):
            response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response

    return handle


def reading_only(get_response: Handler) -> Handler:
    """Refuse what is sent to pages that are only read, or that nobody has, before anything is looked up."""

    def handle(request: HttpRequest) -> HttpResponse:
        if request.method in READING or _receives(request.path_info):
            return get_response(request)
        return HttpResponseNotAllowed(READING)

    return handle


def _receives(path: str) -> bool:
    """Whether something may be sent there: to the newsroom, or to a view that sees to the sender itself."""
    if path.startswith("/admin/"):
        return True
    try:
        return getattr(resolve(path).func, "csrf_exempt", False)
    except Resolver404:
        return False


def readers_not_found(get_response: Handler) -> Handler:
    """Show readers' own page for an unknown address in development too, where Django would show its table."""
    if not settings.DEBUG:
        raise MiddlewareNotUsed

    def handle(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        is_readers = not request.path_info.startswith(("/admin/", f"/{settings.MEDIA_URL.strip('/')}/"))
        is_page = response.headers.get("Content-Type", "").startswith(HTML)
        is_unknown = response.status_code == 404 and is_page and is_readers
        return not_found(request, Http404()) if is_unknown else response

    return handle


def admin_language(get_response: Handler) -> Handler:
    """Show the newsroom in the language chosen there; readers always get Indonesian and no cookie."""

    def handle(request: HttpRequest) -> HttpResponse:
        chosen = settings.LANGUAGE_CODE
        if request.path_info.startswith("/admin/"):
            chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, chosen)
        if chosen not in dict(settings.LANGUAGES):
            chosen = settings.LANGUAGE_CODE
        with translation.override(chosen):
            return get_response(request)

    return handle
