"""An article as it stands in a feed, away from the paper's own pages."""

from collections.abc import Iterable

from articles.core.html import draw_embeds, draw_photos
from articles.editorial.models import Correction, Edition
from articles.media.models import Image
from articles.media.sources import picture_sources
from articles.public.away import correction_line, embed_link, figure, plain_html, verification_note
from articles.public.structured_data import Absolute


def entry_html(edition: Edition, *, corrections: Iterable[Correction], absolute: Absolute) -> str:
    """Corrections, picture and text with whole addresses; read-also blocks, which live on the page, are left
    out."""
    parts = [
        *map(correction_line, corrections),
        _picture(edition, absolute),
        _body(edition, absolute),
        verification_note(edition),
    ]
    return "".join(part for part in parts if part)


def _picture(edition: Edition, absolute: Absolute) -> str:
    if edition.lead_image is None:
        return ""
    words = {"alt": edition.lead_alt, "caption": edition.lead_caption, "credit": edition.lead_credit}
    return _figure(edition.lead_image, **words, absolute=absolute)


def _figure(image: Image, *, absolute: Absolute, **words: str) -> str:
    sources = picture_sources(image)
    return figure(absolute(sources.src), width=sources.width, height=sources.height, **words)


def _body(edition: Edition, absolute: Absolute) -> str:
    links = {link.image_id: link for link in edition.image_links.all()}

    def photo(number: int, caption: str) -> str:
        link = links.get(number)
        if link is None:
            return ""
        words = {"alt": link.alt, "caption": caption or link.caption, "credit": link.credit}
        return _figure(link.image, **words, absolute=absolute)

    drawn = draw_embeds(draw_photos(edition.body, photo), embed_link)
    return plain_html(drawn, page=absolute(edition.get_absolute_url()))
