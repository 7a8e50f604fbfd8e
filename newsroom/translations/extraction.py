"""Finds every text that the newsroom's code, templates and scripts want translated."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from django.utils.translation.template import templatize

from newsroom.translations.catalogs import BASE_DIR

PLAIN = ("_", "gettext", "gettext_lazy", "gettext_noop")
PLURAL = ("ngettext", "ngettext_lazy")
CONTEXT = ("pgettext", "pgettext_lazy")
CONTEXT_PLURAL = ("npgettext", "npgettext_lazy")
KEYWORDS: dict[str, Any] = (
    dict.fromkeys(PLAIN)
    | dict.fromkeys(PLURAL, (1, 2))
    | dict.fromkeys(CONTEXT, ((1, "c"), 2))
    | dict.fromkeys(CONTEXT_PLURAL, ((1, "c"), 2, 3))
)
COMMENT_TAGS = ("Translators:",)


@dataclass(frozen=True)
class Source:
    """Files of one kind, and Babel's way to read them."""

    folder: str
    pattern: str
    method: str


SOURCES = {
    "django": (
        Source("articles", "*.py", "python"),
        Source("newsroom", "*.py", "python"),
        Source("articles", "*.html", "template"),
        Source("templates", "*.*", "template"),
    ),
    "djangojs": (
        Source("newsroom/translations", "gaps_of_scripts.py", "python"),
        Source("static", "*.js", "javascript"),
        Source("articles", "*.js", "javascript"),
    ),
}


def extract_catalog(domain: str) -> Catalog:
    """All texts of one domain, each with the places where it stands."""
    found = Catalog(domain=domain)
    for source in SOURCES[domain]:
        for path in sorted((BASE_DIR / source.folder).rglob(source.pattern)):
            place = path.relative_to(BASE_DIR).as_posix()
            for line, message, comments, context in messages_of(path, source.method):
                found.add(message, locations=[(place, line)], auto_comments=comments, context=context)
    return found


def messages_of(path: Path, method: str) -> Iterator[tuple[int, Any, list[str], str | None]]:
    content = path.read_bytes()
    if method == "template":
        method, content = "python", as_python(content.decode(), origin=str(path)).encode()
    return extract(method, BytesIO(content), keywords=KEYWORDS, comment_tags=COMMENT_TAGS)


def as_python(template: str, *, origin: str) -> str:
    """A template as Python's tokenizer reads it: translations as calls, all else as names, not indented."""
    return "\n".join(line.strip() for line in templatize(template, origin=origin).split("\n"))
