"""Every screen of the admin, drawn from its addresses: a new one is looked at by itself."""

from collections.abc import Iterable, Iterator

from django.contrib import admin
from django.db.models import Model
from django.test import Client
from django.urls import URLPattern, URLResolver

from articles.editorial.models import Article
from articles.editorial.workflow import TRANSITIONS
from tests.rows import one_row_of_each


def patterns(
    listed: Iterable[URLPattern | URLResolver], before: str = ""
) -> Iterator[tuple[str, URLPattern]]:
    """The addresses below the admin, each with the template of its path."""
    for each in listed:
        path = before + str(each.pattern).removeprefix("^").removesuffix("$")
        if isinstance(each, URLResolver):
            yield from patterns(each.url_patterns, path)
        else:
            yield path, each


def addresses(article: Article) -> list[str]:
    """All of them, with a row of each kind and the article where one is asked for."""
    rows: dict[type[Model], Model] = {**one_row_of_each(), Article: article}
    keys = {model._meta.model_name: row.pk for model, row in rows.items()}
    found: dict[str, None] = {}
    for path, _pattern in patterns(admin.site.get_urls()):
        model = path.removeprefix("articles/").partition("/")[0]
        key = str(keys.get(model, ""))
        for step in TRANSITIONS if "<slug:name>" in path else (None,):
            filled = path.replace("<slug:name>", step.name if step else "")
            for name in ("<path:object_id>", "<int:pk>", "<id>"):
                filled = filled.replace(name, key)
            if "<" not in filled and "(?P" not in filled:
                found[f"/admin/{filled}"] = None
    return list(found)


def screens_of(client: Client, listed: Iterable[str]) -> list[str]:
    """Those that answer this person with a page of their own."""
    return [address for address in listed if _is_page(client, address)]


def _is_page(client: Client, address: str) -> bool:
    answer = client.get(address)
    kind = answer.headers.get("Content-Type", "")
    return answer.status_code == 200 and "html" in kind and b"<html" in answer.getvalue()[:400]
