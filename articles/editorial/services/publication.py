"""From the desk to the record: making, scheduling and ending editions."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Max, Min, Q
from django.utils.translation import gettext as _

from articles.core.html import plain_text
from articles.core.models import User
from articles.core.slugs import slug_of
from articles.core.stems import stems
from articles.editorial.errors import StepRefused
from articles.editorial.kinds import CorrectionKind
from articles.editorial.models import Article, Correction, Edition, Revision
from articles.editorial.services.edition_links import link_edition, resolve_waiting
from articles.editorial.services.picture_licence import refuse_ended_licences
from articles.editorial.services.readiness import let_pass
from articles.editorial.services.share_images import remove_share_images
from articles.editorial.services.steps import begin, finish
from articles.editorial.workflow import PUBLISH, UNSCHEDULE, WITHDRAW
from articles.reading.headlines import headline_key


@transaction.atomic
def publish(
    article_id: int,
    *,
    seen: int,
    by: User,
    at: datetime,
    visible_from: datetime | None = None,
    override: str = "",
) -> Article:
    """Makes an edition of the approved revision, visible at once or from a moment to come.

    The edition that readers see now ends when the new one begins. Raises StepRefused, NotAllowed,
    StaleRevision, or ValidationError on `visible_from`.
    """
    article = begin(PUBLISH, article_id, seen=seen, by=by, at=at)
    start = visible_from or at
    if start < at:
        raise ValidationError({"visible_from": _("This moment has passed: choose one to come.")})
    refuse_ended_licences(article, start=start)
    passed = let_pass(article, by=by, at=at, override=override)
    _end_at(article, start)
    edition = _make_edition(article, by=by, start=start)
    link_edition(edition, article)
    resolve_waiting(edition)
    passed |= {"edition": edition.number, "visible_from": start.isoformat()}
    return finish(PUBLISH, article, by=by, at=at, starts_at=start, **passed)


@transaction.atomic
def unschedule(article_id: int, *, seen: int, by: User, at: datetime) -> Article:
    """Takes back an edition that waits for its moment; what readers see now stays."""
    article = begin(UNSCHEDULE, article_id, seen=seen, by=by, at=at)
    waiting = Edition.objects.waiting(at=at).get(article=article)
    start = waiting.visible_from
    try:
        with transaction.atomic():
            waiting.delete()
    except IntegrityError as seen_meanwhile:
        raise StepRefused(_("Its moment has come: readers see this story already.")) from seen_meanwhile
    article.editions.filter(visible_until=start).update(visible_until=None)
    return finish(UNSCHEDULE, article, by=by, at=at, visible_from=start.isoformat())


@transaction.atomic
def withdraw(article_id: int, *, seen: int, by: User, at: datetime, reason: str, text: str) -> Article:
    """Takes a published story from readers, on one of the closed list of grounds, with a public reason.

    The address stays and shows the reason; the editions stay in the record. Raises ValidationError on
    `reason` and `text` (Pedoman Media Siber, 5a and 5c).
    """
    article = begin(WITHDRAW, article_id, seen=seen, by=by, at=at)
    row = Correction(
        article=article, kind=CorrectionKind.PENCABUTAN, reason=reason, text=text, made_by=by, made_at=at
    )
    if not reason:
        raise ValidationError({"reason": _("Choose the grounds.")})
    row.full_clean(exclude=["article", "made_by"])
    article.editions.filter(visible_from__gt=at).delete()
    _end_at(article, at)
    remove_share_images(article)
    row.save()
    return finish(WITHDRAW, article, by=by, at=at, reason=reason)


def _end_at(article: Article, moment: datetime) -> None:
    """The edition that would still be visible at the moment ends there."""
    still = Q(visible_until__isnull=True) | Q(visible_until__gt=moment)
    article.editions.filter(still, visible_from__lte=moment).update(visible_until=moment)


def _make_edition(article: Article, *, by: User, start: datetime) -> Edition:
    if article.section is None:
        raise StepRefused(_("The story lacks a section or a text."))
    earlier = article.editions.aggregate(number=Max("number"), first=Min("published_at"))
    edition = unsaved_edition(article, start=start)
    edition.revision = Revision.objects.get(article=article, number=article.revision_number)
    edition.number = (earlier["number"] or 0) + 1
    edition.published_at = earlier["first"] or start
    edition.published_by = by
    tag_names = " ".join(article.tags.values_list("name", flat=True))
    edition.headline_key = headline_key(article.headline)[:300]
    edition.headline_stems = stems(f"{article.headline} {tag_names}")
    edition.body_stems = stems(f"{article.summary} {article.dateline_place} {plain_text(article.body)}")
    edition.save(force_insert=True)
    return edition


def unsaved_edition(article: Article, *, start: datetime) -> Edition:
    """What readers would see of the working copy; a preview shows it, publication keeps it."""
    image = article.lead_image
    return Edition(
        article=article,
        visible_from=start,
        published_at=start,
        kind=article.kind,
        headline=article.headline,
        slug=slug_of(article.headline, fallback="berita"),
        summary=article.summary or _first_words(plain_text(article.body)),
        section=article.section,
        dateline_place=article.dateline_place,
        event_on=article.event_on,
        body=article.body,
        lead_image=image,
        lead_alt=image.alt if image else "",
        lead_caption=(article.lead_caption or image.caption) if image else "",
        lead_credit=image.credit if image else "",
        sponsor=article.sponsor,
        is_unverified=article.is_unverified,
    )


def _first_words(text: str, *, most: int = 200) -> str:
    """The first sentence or so of a text, cut at a whole word: a summary where none was written."""
    first = text.split("\n", 1)[0]
    return first if len(first) <= most else first[:most].rsplit(" ", 1)[0] + "…"
