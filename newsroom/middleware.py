"""Small layers around every request."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

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
Handler = Callable[[HttpRequest], HttpResponse]


def permissions_policy(get_response: Handler) -> Handler:
    """Tell browsers which of their abilities no page of the newsroom uses."""

    def handle(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        return response

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
