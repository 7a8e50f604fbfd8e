"""An article as it stands in a feed, away from the paper's own pages."""

from collections.abc import Iterable
from urllib.parse import urljoin

import nh3
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.core.dates import full_moment
from articles.core.embeds import Embed
from articles.core.html import (
    BLOCK_TAGS,
    FIGURE_TAGS,
    INLINE_TAGS,
    TABLE_TAGS,
    URL_SCHEMES,
    draw_embeds,
    draw_photos,
)
from articles.editorial.models import Correction, Edition
from articles.media.models import Image
from articles.media.sources import picture_sources
from articles.public.structured_data import Absolute

TAGS = set(BLOCK_TAGS | TABLE_TAGS | FIGURE_TAGS | INLINE_TAGS | {"img"}) - {"aside"}
ATTRIBUTES = {"a": {"href"}, "ol": {"start"}, "img": {"src", "alt", "width", "height"}}


def entry_html(edition: Edition, *, corrections: Iterable[Correction], absolute: Absolute) -> str:
    """Corrections, picture and text with whole addresses; read-also blocks, which live on the page, are left
    out."""
    parts = [
        *map(_correction, corrections),
        _picture(edition, absolute),
        _body(edition, absolute),
        _verification_note(edition),
    ]
    return "".join(part for part in parts if part)


def _correction(row: Correction) -> str:
    """The public act with its time, before the text it speaks of."""
    words = "<p><strong>{} ({}):</strong> {}</p>"
    return format_html(words, row.get_kind_display(), full_moment(row.made_at), row.text)


def _picture(edition: Edition, absolute: Absolute) -> str:
    if edition.lead_image is None:
        return ""
    return _figure(
        edition.lead_image, edition.lead_alt, edition.lead_caption, edition.lead_credit, absolute=absolute
    )


def _figure(image: Image, alt: str, caption: str, credit: str, *, absolute: Absolute) -> str:
    sources = picture_sources(image)
    return format_html(
        '<figure><img src="{}" alt="{}" width="{}" height="{}"><figcaption>{}</figcaption></figure>',
        absolute(sources.src),
        alt,
        sources.width,
        sources.height,
        " – ".join(part for part in (caption, credit) if part),
    )


def _body(edition: Edition, absolute: Absolute) -> str:
    page = absolute(edition.get_absolute_url())
    links = {link.image_id: link for link in edition.image_links.all()}

    def whole(tag: str, attribute: str, value: str) -> str:
        return urljoin(page, value) if attribute == "href" else value

    def photo(number: int, caption: str) -> str:
        link = links.get(number)
        if link is None:
            return ""
        return _figure(link.image, link.alt, caption or link.caption, link.credit, absolute=absolute)

    return nh3.clean(
        draw_embeds(draw_photos(edition.body, photo), _embed_link),
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=whole,
        url_schemes=URL_SCHEMES,
        clean_content_tags={"aside", "script", "style"},
    )


def _embed_link(embed: Embed, caption: str) -> str:
    """A plain link: feeds load no frames."""
    return format_html('<p><a href="{}">{}</a></p>', embed.page, caption or embed.provider.label)


def _verification_note(edition: Edition) -> str:
    """The note that must stand at the end of the very item (Pedoman Media Siber, 2c)."""
    if not edition.is_unverified:
        return ""
    return format_html("<p><em>({})</em></p>", _("This report still needs further verification."))
