"""The words of a story, passage by passage, each with the field in which it stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from articles.core.html import plain_text
from articles.editorial.content import Content
from articles.editorial.readiness.facts import Facts

CHARS_AROUND = 60


@dataclass(frozen=True, kw_only=True)
class Passage:
    """Some words and their field."""

    field: str
    text: str


def paragraphs(content: Content) -> Iterator[Passage]:
    """The paragraphs of the body."""
    for text in plain_text(content.body).split("\n"):
        if text:
            yield Passage(field="body", text=text)


def passages(content: Content, facts: Facts) -> Iterator[Passage]:
    """Everything that readers and robots see of the story: tags and the picture's words as well."""
    plain = (
        ("headline", content.headline),
        ("summary", content.summary),
        ("lead_caption", content.lead_caption),
        ("lead_image", facts.image_alt or ""),
        ("tag_names", ", ".join(facts.tags)),
    )
    yield from (Passage(field=field, text=text) for field, text in plain if text)
    yield from paragraphs(content)


def around(text: str, start: int, end: int) -> str:
    """The found words with some of their surroundings, cut at whole words."""
    before, after = text[:start][-CHARS_AROUND:], text[end:][:CHARS_AROUND]
    if len(before) == CHARS_AROUND:
        before = "…" + before.partition(" ")[2]
    if len(after) == CHARS_AROUND:
        after = after.rpartition(" ")[0] + "…"
    return before + text[start:end] + after
