"""Stories as rows of the record, with the links that put them on pages."""

from datetime import timedelta

from articles.editorial.models import (
    Correction,
    Edition,
    EditionByline,
    EditionMention,
    EditionReadAlso,
    EditionTag,
)
from articles.officials.models import Official
from articles.taxonomy.models import Section, Tag
from tests.factories import NOON, EditionFactory, OfficialFactory, SectionFactory, TagFactory, UserFactory


def tagged(tag, **kwargs) -> Edition:
    edition = EditionFactory(**kwargs)
    EditionTag.objects.create(edition=edition, tag=tag, published_at=edition.published_at)
    return edition


def mentioning(official, *, office="", **kwargs) -> Edition:
    edition = EditionFactory(**kwargs)
    mention(edition, official, office=office)
    return edition


def mention(edition, official, *, office="") -> None:
    """The edition speaks of the official."""
    EditionMention.objects.create(
        edition=edition,
        official=official,
        as_written=official.name,
        office=office,
        published_at=edition.published_at,
    )


def credited(author, *, parts=("reporter",), **kwargs) -> Edition:
    edition = EditionFactory(**kwargs)
    for position, part in enumerate(parts):
        EditionByline.objects.create(
            edition=edition,
            author=author,
            name=author.name,
            part=part,
            published_at=edition.published_at,
            position=position,
        )
    return edition


# The things on whose pages stories stand and can be pinned.
SUBJECTS = {"tag": TagFactory, "section": SectionFactory, "official": OfficialFactory}


def story_on(subject, **kwargs) -> Edition:
    """A story that stands on the page of a tag, a section, an official or an author."""
    match subject:
        case Section():
            return EditionFactory(section=subject, **kwargs)
        case Tag():
            return tagged(subject, **kwargs)
        case Official():
            return mentioning(subject, **kwargs)
        case _:
            return credited(subject, **kwargs)


def pointing(target, *, ref=1, **kwargs) -> Edition:
    """An edition whose text has one read-also block in it."""
    kwargs.setdefault("body", f'<p>Awal.</p><aside data-baca-juga="{ref}"></aside><p>Akhir.</p>')
    edition = EditionFactory(**kwargs)
    EditionReadAlso.objects.create(
        edition=edition, ref=ref, target=target and target.article, headline_key="kunci"
    )
    return edition


def scheduled(**kwargs) -> Edition:
    return EditionFactory(visible_from=NOON + timedelta(hours=1), **kwargs)


def withdrawn(**kwargs) -> Edition:
    """An edition taken from readers an hour ago, with its public act."""
    edition = EditionFactory(
        visible_from=NOON - timedelta(days=1), visible_until=NOON - timedelta(hours=1), **kwargs
    )
    correction(edition, kind="pencabutan", reason="child", text="Dicabut demi masa depan seorang anak.")
    return edition


def correction(edition, *, kind="ralat", text="Jumlah TPS 12, bukan 21.", reason="", made_at=None):
    return Correction.objects.create(
        article=edition.article,
        kind=kind,
        text=text,
        reason=reason,
        made_by=UserFactory(),
        made_at=made_at or NOON - timedelta(hours=1),
    )
