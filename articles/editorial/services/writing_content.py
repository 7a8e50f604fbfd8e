"""Writes a content into an article's row and its relations, refusing what the rules refuse."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from articles.core.html import has_waiting_photo, photos_in
from articles.editorial.bodies import matched
from articles.editorial.content import PLAIN_FIELDS, Content, ReadAlsoContent
from articles.editorial.models import (
    Article,
    ArticleImage,
    Byline,
    Edition,
    Mention,
    ReadAlso,
    TaggedArticle,
)
from articles.editorial.models.article import PHOTO_WAITS
from articles.editorial.services.reading_content import content_of
from articles.editorial.services.words import keep_words
from articles.media.models import Image
from articles.reading.headlines import headline_key

# More than any real story has; they bound what one save can make the database do.
MOST = {"bylines": 20, "tag_ids": 30, "read_also": 30, "mentions": 200}
MOST_BODY_CHARS = 300_000
MOST_PHOTOS = 60


def write_content(article: Article, content: Content, *, at: datetime) -> Content:
    """Fills the article and its relations and saves them; returns the content read back as it was stored.

    Raises ValidationError keyed by field or relation; nothing is written then.
    """
    _check_sizes(content)
    body, read_also = matched(content.body, content.read_also)
    refuse_waiting_photos(body)
    content = replace(content, body=body, read_also=_with_targets(article, read_also, at=at))
    for name in PLAIN_FIELDS:
        setattr(article, name, getattr(content, name))
    article.full_clean(exclude=["tags"])
    _check_targets(article, content.read_also, at=at)
    photos = _known_photos(body)
    article.save()
    _replace_rows(article, content)
    _keep_photos(article, photos)
    keep_words(article)
    return content_of(article)


def refuse_waiting_photos(body: str) -> None:
    """Raises ValidationError for a clean body with a picture that the library does not have yet."""
    if has_waiting_photo(body):
        raise ValidationError({"body": PHOTO_WAITS})


def _check_sizes(content: Content) -> None:
    errors = {
        name: _("At most %(most)d, here are %(count)d.")
        % {"most": most, "count": len(getattr(content, name))}
        for name, most in MOST.items()
        if len(getattr(content, name)) > most
    }
    if len(content.body) > MOST_BODY_CHARS:
        errors["body"] = _("The text is too long: at most %(most)d characters.") % {"most": MOST_BODY_CHARS}
    if errors:
        raise ValidationError(errors)


def _with_targets(
    article: Article, rows: Sequence[ReadAlsoContent], *, at: datetime
) -> tuple[ReadAlsoContent, ...]:
    """The rows; one that waits leads to the story of its headline, where that is out or scheduled already.

    A story that is published later finds the rows that wait for it, each story once (`resolve_waiting`).
    """
    waiting = {_key(row): row.ref for row in reversed(rows) if row.target_id is None}
    if not waiting:
        return tuple(rows)
    taken = {article.pk, *(row.target_id for row in rows)} - {None}
    known = _shown_or_to_come(at).filter(headline_key__in=waiting).exclude(article__in=taken)
    newest_last = known.order_by("published_at", "pk").values_list("article_id", "headline_key")
    targets = {waiting[key]: target for target, key in dict(newest_last).items()}
    return tuple(replace(row, target_id=row.target_id or targets.get(row.ref)) for row in rows)


def _shown_or_to_come(at: datetime) -> models.QuerySet[Edition]:
    return Edition.objects.filter(models.Q(visible_until__isnull=True) | models.Q(visible_until__gt=at))


def _key(row: ReadAlsoContent) -> str:
    return headline_key(row.headline)[:300] or "-"


def _check_targets(article: Article, rows: Iterable[ReadAlsoContent], *, at: datetime) -> None:
    """A new read-also leads to another article that readers see or will see; those that stand may stay."""
    targets = [row.target_id for row in rows if row.target_id is not None]
    if article.pk in targets:
        raise ValidationError({"read_also": _("A story cannot point to itself.")})
    if len(set(targets)) != len(targets):
        raise ValidationError({"read_also": _("The same story is linked twice.")})
    standing = set(article.read_also.values_list("target_id", flat=True)) if article.pk else set()
    new = set(targets) - standing
    shown = _shown_or_to_come(at).filter(article__in=new)
    if new - set(shown.values_list("article_id", flat=True)):
        raise ValidationError({"read_also": _("A read-also leads to a published story only.")})


def _known_photos(body: str) -> tuple[int, ...]:
    """The pictures of the text; one that the library does not hold is refused."""
    numbers = photos_in(body)
    if len(numbers) > MOST_PHOTOS:
        counts = {"most": MOST_PHOTOS, "count": len(numbers)}
        raise ValidationError(
            {"body": _("At most %(most)d pictures in a text, here are %(count)d.") % counts}
        )
    missing = set(numbers) - set(Image.objects.filter(pk__in=numbers).values_list("pk", flat=True))
    if missing:
        words = _("The library holds no picture no. %(numbers)s: take it out of the text or choose another.")
        listed = ", ".join(map(str, sorted(missing)))
        raise ValidationError({"body": words % {"numbers": listed}})
    return numbers


def _keep_photos(article: Article, numbers: tuple[int, ...]) -> None:
    """The article names exactly the pictures of its text, so that none of them leaves the library."""
    article.images.exclude(image__in=numbers).delete()
    ArticleImage.objects.bulk_create(
        (ArticleImage(article=article, image_id=number) for number in numbers), ignore_conflicts=True
    )


def _replace_rows(article: Article, content: Content) -> None:
    rows: dict[str, Sequence[models.Model]] = {
        "bylines": [
            Byline(
                article=article,
                position=i,
                author_id=b.author_id,
                name=b.name,
                part=b.part,
                updated_at=article.updated_at,
            )
            for i, b in enumerate(content.bylines)
        ],
        "read_also": [
            ReadAlso(
                article=article,
                ref=r.ref,
                target_id=r.target_id,
                headline=r.headline,
                headline_key=_key(r),
            )
            for r in content.read_also
        ],
        "mentions": [
            Mention(
                article=article,
                position=i,
                official_id=m.official_id,
                as_written=m.as_written,
                name=m.name,
                office=m.office,
                state=m.state,
            )
            for i, m in enumerate(content.mentions)
        ],
        "tag_ids": [
            TaggedArticle(content_object=article, tag_id=tag_id, position=i)
            for i, tag_id in enumerate(dict.fromkeys(content.tag_ids))
        ],
    }
    for relation, made in rows.items():
        _replace(article, relation, made)


def _replace(article: Article, relation: str, rows: Sequence[models.Model]) -> None:
    """Deletes the article's rows of one relation and writes the new ones, each checked on its own."""
    if not rows:
        getattr(article, "tagged" if relation == "tag_ids" else relation).all().delete()
        return
    model = type(rows[0])
    owner = "content_object" if relation == "tag_ids" else "article"
    model._default_manager.filter(**{owner: article}).delete()
    for row in rows:
        try:
            row.full_clean(exclude=[owner], validate_unique=False, validate_constraints=False)
        except ValidationError as error:
            raise ValidationError({relation: error.messages}) from error
    try:
        for row in rows:
            row.validate_constraints()
            row.save(force_insert=True)
    except ValidationError as error:
        raise ValidationError({relation: error.messages}) from error
