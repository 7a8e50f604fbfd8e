"""What is wrong with a request, told to a machine and to the person who reads its log (RFC 9457)."""

from typing import Any

from django.http import HttpResponse, JsonResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

CONTENT_TYPE = "application/problem+json"
TITLES = {
    400: _("The request cannot be understood"),
    401: _("A valid key is missing"),
    404: _("There is nothing at this address"),
    405: _("This address is for reading only"),
    410: _("This story was withdrawn"),
    429: _("Too many requests"),
    503: _("The newsroom cannot answer for the moment"),
}


class Problem(Exception):
    """A request that is refused, in a sentence; `parameter` names what is wrong in the address."""

    def __init__(
        self,
        status: int,
        detail: str | Promise,
        *,
        parameter: str = "",
        headers: dict[str, str] | None = None,
        **further: Any,
    ) -> None:
        super().__init__(str(detail))
        self.status = status
        self.detail = str(detail)
        self.parameter = parameter
        self.headers = headers or {}
        self.further = further

    def response(self) -> HttpResponse:
        """The answer."""
        data = {"title": str(TITLES[self.status]), "status": self.status, "detail": self.detail}
        if self.parameter:
            data["parameter"] = self.parameter
        return JsonResponse(
            data | self.further,
            status=self.status,
            content_type=CONTENT_TYPE,
            headers=self.headers,
            json_dumps_params={"ensure_ascii": False},
        )
