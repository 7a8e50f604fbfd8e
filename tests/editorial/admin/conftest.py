"""People at their browsers, and the form as a browser sends it."""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page

from articles.core.models import User
from articles.editorial.models import Article
from articles.taxonomy.models import Section
from tests.browser import OpenPage

KEEP = reverse("admin:articles_article_keep")
PAGE = UUID("5a5a5a5a-0000-4000-8000-000000000002")

Browser = Callable[[User], Client]


@pytest.fixture
def browser_of() -> Browser:
    def of(user: User) -> Client:
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        return client

    return of


@pytest.fixture
def desk_of(
    transactional_db: None, live_server: Any, browser_of: Browser, browser_page: OpenPage
) -> Callable[..., Page]:
    """A page of a real browser in which the person is logged in: `desk_of(editor, viewport=…)`."""

    def of(user: User, **options: Any) -> Page:
        key = browser_of(user).cookies[settings.SESSION_COOKIE_NAME].value
        page = browser_page(**{"base_url": live_server.url} | options)
        page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": key, "url": live_server.url}]
        )
        return page

    return of


@pytest.fixture
def typed(section: Section) -> Callable[..., dict[str, Any]]:
    """What a browser sends for a whole form; words given replace those of the plain story."""

    def of(**changed: Any) -> dict[str, Any]:
        data = {
            "headline": "Warga Bersihkan Sungai",
            "section": section.pk,
            "body": "<p>Warga turun ke sungai.</p>",
            "kind": "news",
            "summary": "",
            "dateline_place": "",
            "event_on": "",
            "lead_caption": "",
            "tag_names": "",
            **{
                f"{rows}-{count}_FORMS": 0
                for rows in ("bylines", "read_also", "mentions")
                for count in ("TOTAL", "INITIAL")
            },
        }
        return {key: value for key, value in (data | changed).items() if value is not None}

    return of


@pytest.fixture
def keep(typed: Callable[..., dict[str, Any]]) -> Callable[..., Any]:
    """Keeps what a person types on a page, as the page does while it is open."""

    def send(
        client: Client,
        person: User,
        *,
        number: int = 5,
        page: UUID = PAGE,
        article: Article | None = None,
        seen: int = 1,
        **changed: Any,
    ) -> Any:
        sent = {"page": str(page), "number": number, "person": person.pk, "data": urlencode(typed(**changed))}
        if article:
            sent |= {"article": str(article.pk), "seen": str(seen)}
        return client.post(KEEP, json.dumps(sent), content_type="application/json")

    return send


def change_address(article: Article) -> str:
    return reverse("admin:articles_article_change", args=[article.pk])


def sent_by(form: Any) -> dict[str, Any]:
    """What a browser sends for a form that nobody touched."""
    data: dict[str, Any] = {}
    for field in form:
        value = field.value()
        if field.name in ("bylines", "read_also", "mentions"):
            data |= rows(field.name, *(_cells(row) for row in value or ()))
        elif isinstance(value, tuple):
            data[field.name], data[f"{field.name}_text"] = value
        elif value is True:
            data[field.name] = "on"
        elif value is not None and value is not False:
            data[field.name] = value
    return data


def _cells(row: dict[str, Any]) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    for key, value in row.items():
        if isinstance(value, tuple):
            cells[key], cells[f"{key}_text"] = value
        else:
            cells[key] = value
    return cells


def rows(name: str, *filled: dict[str, Any]) -> dict[str, Any]:
    """A table of rows as a browser sends it."""
    data: dict[str, Any] = {f"{name}-TOTAL_FORMS": len(filled), f"{name}-INITIAL_FORMS": 0}
    for i, row in enumerate(filled):
        data |= {f"{name}-{i}-{key}": value for key, value in row.items()}
    return data
