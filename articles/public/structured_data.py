"""What an article, its place in the paper and the paper itself are, in the words of schema.org."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils import timezone

from articles.core.models import Newsroom
from articles.editorial.kinds import ArticleKind, BylinePart, CorrectionKind
from articles.editorial.models import Correction
from articles.media.models import Image
from articles.media.sources import picture_sources
from articles.public.story import Credit, Mentioned, Story

Absolute = Callable[[str], str]
Data = dict[str, Any]

CONTEXT = "https://schema.org"
ARTICLE_TYPES = {
    ArticleKind.NEWS: "NewsArticle",
    ArticleKind.OPINION: "OpinionNewsArticle",
    ArticleKind.ADVERTORIAL: "AdvertiserContentArticle",
}
# Replies and updates are acts of their own; only these say that something was wrong.
ADMITTED_FAULTS = (CorrectionKind.RALAT, CorrectionKind.KOREKSI)
# Where the paper says how it works, by schema.org's names for it.
POLICIES = {
    "masthead": "/halaman/redaksi/",
    "ethicsPolicy": "/halaman/kode-etik/",
    "publishingPrinciples": "/halaman/pedoman-media-siber/",
    "correctionsPolicy": "/koreksi/",
    "verificationFactCheckingPolicy": "/halaman/pedoman-media-siber/",
    "actionableFeedbackPolicy": "/halaman/kontak/",
}


def article_data(story: Story, *, newsroom: Newsroom, absolute: Absolute) -> Data:
    """The article as search engines read it, from what its page shows."""
    edition = story.edition
    url = absolute(edition.get_absolute_url())
    publisher = _publisher(newsroom, absolute)
    faults = [_correction(row) for row in story.corrections if row.kind in ADMITTED_FAULTS]
    data = {
        "@context": CONTEXT,
        "@type": ARTICLE_TYPES[ArticleKind(edition.kind)],
        "additionalType": f"{CONTEXT}/ReportageNewsArticle" if _is_reportage(story) else None,
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "url": url,
        "headline": edition.headline,
        "description": edition.summary,
        "inLanguage": "id-ID",
        "isAccessibleForFree": True,
        "datePublished": moment(edition.published_at),
        "dateModified": moment(max([edition.visible_from, *(row.made_at for row in story.corrections)])),
        "author": _people(story.credits, BylinePart.REPORTER, absolute) or [publisher],
        "editor": _people(story.credits, BylinePart.EDITOR, absolute),
        "publisher": publisher,
        "image": _images(story, absolute),
        "articleSection": edition.section.name,
        "keywords": [tag.name for tag in story.tags],
        "mentions": [_official(mentioned, absolute) for mentioned in story.officials],
        "dateline": edition.dateline_place,
        "contentLocation": _place(edition.dateline_place),
        "sponsor": {"@type": "Organization", "name": edition.sponsor.name} if edition.sponsor else None,
        "correction": faults,
    }
    return _without_gaps(data)


def _is_reportage(story: Story) -> bool:
    """Whether a reporter of the paper brought the news from a named place."""
    edition = story.edition
    is_news = edition.kind == ArticleKind.NEWS and bool(edition.dateline_place)
    return is_news and any(row.part == BylinePart.REPORTER and row.slug for row in story.credits)


def breadcrumb_data(trail: Sequence[tuple[str, str]], *, absolute: Absolute) -> Data:
    """The way from the front page to this one: names with their addresses."""
    steps = [
        {"@type": "ListItem", "position": position, "name": name, "item": absolute(path)}
        for position, (name, path) in enumerate(trail, start=1)
    ]
    return {"@context": CONTEXT, "@type": "BreadcrumbList", "itemListElement": steps}


def newsroom_data(newsroom: Newsroom, *, absolute: Absolute) -> Data:
    """The paper as an organisation, and how to reach it."""
    data = {
        "@context": CONTEXT,
        **_publisher(newsroom, absolute),
        "slogan": newsroom.tagline,
        "legalName": newsroom.company,
        "address": newsroom.address,
        "email": newsroom.email,
        "telephone": newsroom.phone,
    }
    return _without_gaps(data)


def search_data(newsroom: Newsroom, *, absolute: Absolute) -> Data:
    """The site with its search, for a search box in a search engine's results."""
    return {
        "@context": CONTEXT,
        "@type": "WebSite",
        "name": newsroom.name,
        "url": absolute("/"),
        "potentialAction": {
            "@type": "SearchAction",
            "target": f"{absolute('/cari/')}?q={{words}}",
            "query-input": "required name=words",
        },
    }


def moment(at: datetime) -> str:
    """A moment with the newsroom's offset: `2023-12-09T12:00:00+07:00`."""
    return timezone.localtime(at).isoformat(timespec="seconds")


def _publisher(newsroom: Newsroom, absolute: Absolute) -> Data:
    """The paper with the places where it says how it works."""
    policies = {name: absolute(path) for name, path in POLICIES.items()}
    return {"@type": "NewsMediaOrganization", "name": newsroom.name, "url": absolute("/"), **policies}


def _people(credits: Sequence[Credit], part: str, absolute: Absolute) -> list[Data]:
    return [
        {
            "@type": "Person",
            "name": credit.name,
            **({"url": absolute(reverse("author", args=[credit.slug]))} if credit.slug else {}),
        }
        for credit in credits
        if credit.part == part
    ]


def _official(mentioned: Mentioned, absolute: Absolute) -> Data:
    official = mentioned.official
    return _without_gaps(
        {
            "@type": "Person",
            "name": official.name,
            "jobTitle": mentioned.office,
            "url": absolute(official.get_absolute_url()),
            "sameAs": official.same_as,
        }
    )


def _images(story: Story, absolute: Absolute) -> Data | list[Data] | None:
    """The lead picture and those of the text."""
    edition = story.edition
    shown = [
        _image(picture.image, caption=picture.caption, credit=picture.credit, absolute=absolute)
        for picture in story.pictures.values()
        if picture.image.pk != edition.lead_image_id
    ]
    if edition.lead_image is not None:
        words = {"caption": edition.lead_caption, "credit": edition.lead_credit}
        shown.insert(0, _image(edition.lead_image, **words, absolute=absolute))
    return shown if len(shown) > 1 else next(iter(shown), None)


def _image(image: Image, *, caption: str, credit: str, absolute: Absolute) -> Data:
    sources = picture_sources(image)
    return _without_gaps(
        {
            "@type": "ImageObject",
            "url": absolute(sources.src),
            "width": sources.width,
            "height": sources.height,
            "caption": caption,
            "creditText": credit,
        }
    )


def _place(dateline: str) -> Data | None:
    return {"@type": "Place", "name": dateline} if dateline else None


def _correction(row: Correction) -> Data:
    return {"@type": "CorrectionComment", "text": row.text, "datePublished": moment(row.made_at)}


def _without_gaps(data: Data) -> Data:
    """The data without what is unknown; False and numbers are known."""
    return {key: value for key, value in data.items() if value not in (None, "", [])}
