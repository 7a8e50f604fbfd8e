from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.http import HttpResponse
from django.utils import timezone

from articles.public.api.admission import STRANGERS
from tests.factories import NOON
from tests.partners.keys import a_key


@pytest.fixture(autouse=True)
def _no_strangers_yet() -> Iterator[None]:
    STRANGERS.forget()
    yield
    STRANGERS.forget()


@pytest.fixture
def clock(monkeypatch) -> Callable[[Any], None]:
    """Sets what time it is for views."""

    def set_to(moment) -> None:
        monkeypatch.setattr(timezone, "now", lambda: moment)

    set_to(NOON)
    return set_to


@pytest.fixture
def key(chief) -> str:
    return a_key(chief)[1]


@pytest.fixture
def fetch(client, key, clock) -> Callable[..., HttpResponse]:
    """Asks as a partner; a whole address is asked for as it is."""

    def get(path: str, *, method: str = "get", **headers: str) -> HttpResponse:
        address = path if path.startswith(("/", "http")) else f"/api/v1/{path}"
        address = address.removeprefix("http://testserver")
        return getattr(client, method)(address, headers={"Authorization": f"Bearer {key}"} | headers)

    return get


@pytest.fixture
def items(fetch) -> Callable[[str], list[dict[str, Any]]]:
    """The items of one page."""

    def of(path: str) -> list[dict[str, Any]]:
        response = fetch(path)
        assert response.status_code == 200, response.content
        return response.json()["items"]

    return of
