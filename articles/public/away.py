"""Parts of a story as they stand away from the paper's own pages: plain HTML with whole addresses."""

from urllib.parse import urljoin

import nh3
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.core.dates import full_moment
from articles.core.embeds import Embed
from articles.core.html import BLOCK_TAGS, FIGURE_TAGS, INLINE_TAGS, TABLE_TAGS, URL_SCHEMES
from articles.editorial.models import Correction, Edition

TAGS = set(BLOCK_TAGS | TABLE_TAGS | FIGURE_TAGS | INLINE_TAGS | {"img"}) - {"aside"}
ATTRIBUTES = {"a": {"href"}, "ol": {"start"}, "img": {"src", "alt", "width", "height"}}


def plain_html(html: str, *, page: str) -> str:
    """The HTML with nothing in it that needs our style or script, its links whole from that page on."""

    def whole(tag: str, attribute: str, value: str) -> str:
        return urljoin(page, value) if attribute == "href" else value

    return nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=whole,
        url_schemes=URL_SCHEMES,
        clean_content_tags={"aside", "script", "style"},
    )


def figure(src: str, *, width: int, height: int, alt: str, caption: str, credit: str) -> str:
    """A picture in one size that everything can show, with its caption and credit."""
    return format_html(
        '<figure><img src="{}" alt="{}" width="{}" height="{}"><figcaption>{}</figcaption></figure>',
        src,
        alt,
        width,
        height,
        " – ".join(part for part in (caption, credit) if part),
    )


def embed_link(embed: Embed, caption: str) -> str:
    """A plain link: away from the paper no frame is loaded."""
    return format_html('<p><a href="{}">{}</a></p>', embed.page, caption or embed.provider.label)


def correction_line(row: Correction) -> str:
    """The public act with its time, before the text it speaks of."""
    words = "<p><strong>{} ({}):</strong> {}</p>"
    return format_html(words, row.get_kind_display(), full_moment(row.made_at), row.text)


def verification_note(edition: Edition) -> str:
    """The note that must stand at the end of the very item (Pedoman Media Siber, 2c)."""
    if not edition.is_unverified:
        return ""
    return format_html("<p><em>({})</em></p>", _("This report still needs further verification."))
