"""An article as it stands in a feed, away from the paper's own pages."""

from collections.abc import Iterable

from articles.core.html import draw_embeds, draw_photos
from articles.editorial.models import Correction, Edition
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
    return figure(
        edition.lead_image, edition.lead_alt, edition.lead_caption, edition.lead_credit, absolute=absolute
    )


def _body(edition: Edition, absolute: Absolute) -> str:
    links = {link.image_id: link for link in edition.image_links.all()}

    def photo(number: int, caption: str) -> str:
        link = links.get(number)
        if link is None:
            return ""
        return figure(link.image, link.alt, caption or link.caption, link.credit, absolute=absolute)

    drawn = draw_embeds(draw_photos(edition.body, photo), embed_link)
    return plain_html(drawn, page=absolute(edition.get_absolute_url()))
