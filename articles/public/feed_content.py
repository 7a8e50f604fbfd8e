"""An article as it stands in a feed, away from the paper's own pages."""

from urllib.parse import urljoin

import nh3
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.core.html import BLOCK_TAGS, INLINE_TAGS, URL_SCHEMES
from articles.editorial.models import Edition
from articles.media.sources import picture_sources
from articles.public.structured_data import Absolute

TAGS = set(BLOCK_TAGS | INLINE_TAGS) - {"aside"}


def entry_html(edition: Edition, *, absolute: Absolute) -> str:
    """Picture and text with whole addresses; read-also blocks, which live on the page, are left out."""
    parts = [_picture(edition, absolute), _body(edition, absolute), _verification_note(edition)]
    return "".join(part for part in parts if part)


def _picture(edition: Edition, absolute: Absolute) -> str:
    if edition.lead_image is None:
        return ""
    sources = picture_sources(edition.lead_image)
    words = " – ".join(part for part in (edition.lead_caption, edition.lead_credit) if part)
    return format_html(
        '<figure><img src="{}" alt="{}" width="{}" height="{}"><figcaption>{}</figcaption></figure>',
        absolute(sources.src),
        edition.lead_alt,
        sources.width,
        sources.height,
        words,
    )


def _body(edition: Edition, absolute: Absolute) -> str:
    page = absolute(edition.get_absolute_url())

    def whole(tag: str, attribute: str, value: str) -> str:
        return urljoin(page, value) if attribute == "href" else value

    return nh3.clean(
        edition.body,
        tags=TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        attribute_filter=whole,
        url_schemes=URL_SCHEMES,
        clean_content_tags={"aside", "script", "style"},
    )


def _verification_note(edition: Edition) -> str:
    """The note that must stand at the end of the very item (Pedoman Media Siber, 2c)."""
    if not edition.is_unverified:
        return ""
    return format_html("<p><em>({})</em></p>", _("This report still needs further verification."))
