"""The page on which a form was opened: its token, and what of its text the server has."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from django.http import HttpRequest

from articles.core.tokens import token_in
from articles.editorial.services.buffers import Page

HIGHEST_NUMBER = 2**53


def page_of(data: Mapping[str, Any]) -> Page | None:
    """The page that sent the form; none where its script does not run."""
    token, number = token_in(data.get("_page")), number_in(data.get("_number"))
    return Page(token=token, number=number) if token and number is not None else None


def page_context(request: HttpRequest) -> dict[str, Any]:
    """What the form says about its page: a new token, or the one of the form that was refused."""
    refused = request.POST if request.method == "POST" else {}
    return {
        "page": token_in(refused.get("_page")) or uuid4(),
        "number": number_in(refused.get("_number")) or 0,
        "restored": None if refused else token_in(request.GET.get("buffer")),
    }


def number_in(value: Any, highest: int = HIGHEST_NUMBER) -> int | None:
    """The whole number, sent as digits or as itself; none where it is something else."""
    text = str(value)
    if isinstance(value, bool) or not text.isascii() or not text.isdecimal() or len(text) > 16:
        return None
    return int(text) if int(text) <= highest else None
