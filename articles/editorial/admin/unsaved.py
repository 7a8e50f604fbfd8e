"""What a person typed elsewhere and did not save, beside what is saved now."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import QueryDict
from django.urls import reverse
from django.utils.functional import Promise

from articles.core.models import User
from articles.editorial.admin.form_data import initial_of
from articles.editorial.admin.forms import ArticleForm
from articles.editorial.admin.typed_form import values_typed, words_of
from articles.editorial.comparing import LineDiff, compare_lines
from articles.editorial.content import Content
from articles.editorial.models import Article, Buffer, Revision
from articles.editorial.permissions import articles_for
from articles.editorial.services.buffers import stands_on
from articles.editorial.services.reading_content import content_of
from articles.editorial.services.signing import begun_by

MOST_OFFERED = 5


type Difference = tuple[str | Promise, tuple[LineDiff, ...]]


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A buffer, the revision on which it was typed, what was changed there, and the page that offers it."""

    buffer: Buffer
    headline: str
    seen: int | None
    fields: tuple[Difference, ...]
    address: str
    has_moved_on: bool


def offers(article: Article | None, *, by: User, without: UUID | None) -> list[Offer]:
    """The person's own buffers of the article, or of stories not yet saved, newest first."""
    buffers = Buffer.objects.filter(owner=by, article=article).unsaved().exclude(page=without)
    kept = list(buffers.newest_first()[:MOST_OFFERED])
    if not kept:
        return []
    saved = _saved(article, by)
    made = (_offer(buffer, article, saved) for buffer in kept)
    return [offer for offer in made if offer.fields]


def left_unsaved(by: User) -> list[Offer]:
    """All that the person typed and did not save, newest first.

    Of a story that they may no longer see, taken out of its byline meanwhile, they find what they typed
    themselves: beside nothing of the story, and at no address.
    """
    kept = Buffer.objects.filter(owner=by).unsaved().newest_first()[:MOST_OFFERED]
    seen = articles_for(by).in_bulk({each.article_id for each in kept if each.article_id})
    made = (
        _offer(each, seen.get(each.article_id), _saved(seen.get(each.article_id), by))
        if each.article_id in (None, *seen)
        else _typed_alone(each)
        for each in kept
    )
    return [offer for offer in made if offer.fields]


def _typed_alone(buffer: Buffer) -> Offer:
    """What the form held, not what was changed in it: that would say what the story said."""
    form = ArticleForm()
    typed = words_of(form, values_typed(ArticleForm, buffer.data))
    written = ((field.label, typed.get(name, ())) for name, field in form.fields.items())
    return Offer(
        buffer=buffer,
        headline=_headline_in(buffer),
        seen=None,
        fields=tuple((label, compare_lines(lines, lines)) for label, lines in written if lines),
        address="",
        has_moved_on=False,
    )


def _headline_in(buffer: Buffer) -> str:
    return QueryDict(buffer.data).get("headline", "").strip()


def _saved(article: Article | None, by: User) -> dict[str, Any]:
    """What the form shows before anything is typed in it."""
    return initial_of(content_of(article) if article else begun_by(by))


def _offer(buffer: Buffer, article: Article | None, saved: dict[str, Any]) -> Offer:
    address = (
        reverse("admin:articles_article_change", args=[article.pk])
        if article
        else reverse("admin:articles_article_add")
    )
    _article_id, seen = stands_on(buffer, buffer.article_id, buffer.seen)
    return Offer(
        buffer=buffer,
        headline=_headline_in(buffer) or (article.headline if article else ""),
        seen=seen,
        fields=tuple(_changes(buffer, _opened_on(article, seen) or saved, saved)),
        address=address,
        has_moved_on=article is not None and seen != article.revision_number,
    )


def _opened_on(article: Article | None, seen: int | None) -> dict[str, Any] | None:
    """What the form showed before anything was typed; None where that is what is saved now."""
    if article is None or seen == article.revision_number:
        return None
    base = Revision.objects.filter(article=article, number=seen).first()
    return initial_of(Content.from_json(base.content)) if base else None


def _changes(buffer: Buffer, opened: dict[str, Any], saved: dict[str, Any]) -> Iterator[Difference]:
    """What the person changed, unless it is saved so by now; what others changed since is none of it."""
    form = ArticleForm()
    before, now = words_of(form, opened), words_of(form, saved)
    after = words_of(form, values_typed(ArticleForm, buffer.data))
    for name, field in form.fields.items():
        old, new = before.get(name, ()), after.get(name, ())
        if new not in (old, now.get(name, ())):
            changed = compare_lines(old, new)
            yield field.label, tuple(line for line in changed if line.kind != "same")
