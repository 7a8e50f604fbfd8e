"""A content as it would be stored, so that two of them can be compared."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any, cast

from django.db.models import Field, Model

from articles.editorial.bodies import matched
from articles.editorial.content import PLAIN_FIELDS, Content
from articles.editorial.models import Article, Byline, Mention, ReadAlso


def tidied(content: Content) -> Content:
    """The content with its lines cleaned, its body and rows one-to-one, each tag once."""
    body, read_also = matched(content.body, content.read_also)
    lines: dict[str, Any] = _cleaned(Article, content, (name for name in PLAIN_FIELDS if name != "body"))
    return replace(
        content,
        **lines,
        body=body,
        bylines=_rows(Byline, content.bylines),
        tag_ids=tuple(dict.fromkeys(content.tag_ids)),
        read_also=_rows(ReadAlso, read_also),
        mentions=_rows(Mention, content.mentions),
    )


def _rows(model: type[Model], rows: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(replace(row, **_cleaned(model, row, (f.name for f in fields(row)))) for row in rows)


def _cleaned(model: type[Model], values: Any, names: Iterable[str]) -> dict[str, str]:
    """The texts among these values, as the model's fields clean them."""
    texts = {name: getattr(values, name) for name in names}
    return {
        name: cast("Field[Any, Any]", model._meta.get_field(name)).to_python(text)
        for name, text in texts.items()
        if isinstance(text, str)
    }
