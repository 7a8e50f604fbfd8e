"""Every screen of the admin, drawn from its addresses: a new one is looked at by itself."""

import re
from collections.abc import Iterable, Iterator

from django.contrib import admin
from django.db.models import Model
from django.test import Client
from django.urls import URLPattern, URLResolver, reverse

from articles.editorial.models import Article
from articles.editorial.workflow import TRANSITIONS
from tests.rows import one_row_of_each

# Screens of one kind that differ in words only: one stands for all.
ALIKE = ("history/",)


def paths(listed: Iterable[URLPattern | URLResolver], before: str = "") -> Iterator[str]:
    """The addresses below the admin, with what they ask for in brackets."""
    for each in listed:
        path = before + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from paths(each.url_patterns, path)
        else:
            yield path


def addresses(article: Article) -> list[str]:
    """All of them, with a row of each kind, and the article where one is asked for."""
    rows: dict[type[Model], Model] = {**one_row_of_each(), Article: article}
    keys = {model._meta.model_name: str(row.pk) for model, row in rows.items()}
    found: dict[str, str] = {}
    for path in paths(admin.site.get_urls()):
        key = keys.get(path.split("/")[1], "") if path.startswith("articles/") else ""
        filled = re.sub(r"<(path:object_id|int:pk)>", key, path)
        for step in TRANSITIONS:
            address = "/admin/" + filled.replace("<slug:name>", step.name)
            alike = next(
                (end for end in ALIKE if address.endswith(end) and "/article/" not in address), address
            )
            found.setdefault(alike, address)
    chosen = f"{reverse('admin:articles_article_bulk_edit')}?ids={article.pk}"
    return [*found.values(), chosen]


def screens_of(client: Client, listed: Iterable[str]) -> list[str]:
    """Those that answer this person with a page of their own."""
    return [address for address in listed if _is_page(client, address)]


def _is_page(client: Client, address: str) -> bool:
    answer = client.get(address)
    is_html = answer.headers.get("Content-Type", "").startswith("text/html")
    return answer.status_code == 200 and is_html and b"<html" in answer.getvalue()
