"""Blocks of a body as readers see them: pictures with credit, embeds that wait, tables, quotes."""

import re
from collections.abc import Mapping

from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.core.embeds import Embed
from articles.core.html import draw_embeds, draw_photos, plain_text
from articles.media.sources import picture_sources
from articles.public.story import TextPicture

SIZES = "(min-width: 70rem) 46rem, 100vw"
_QUOTE = re.compile(r"<blockquote>(.*?)(?:<cite>([^<]*)</cite>)?</blockquote>", re.DOTALL)
_CAPTION = re.compile(r"<caption>(.*?)</caption>")


def drawn_block(block: str, *, pictures: Mapping[int, TextPicture]) -> str:
    """One block from the top of a body, as it stands on the page."""
    if block.startswith("<figure"):
        photos = draw_photos(block, lambda number, caption: _photo(pictures.get(number), caption))
        return draw_embeds(photos, _embed)
    if block.startswith("<table"):
        return _table(block)
    return _QUOTE.sub(_quote, block)


def _photo(picture: TextPicture | None, caption: str) -> str:
    """The picture with its credit; nothing where the edition carries none of this number."""
    if picture is None:
        return ""
    context = {
        "sources": picture_sources(picture.image),
        "sizes": SIZES,
        "alt": picture.alt,
        "caption": caption or picture.caption,
        "credit": picture.credit,
    }
    return render_to_string("public/parts/text_picture.html", context).strip()


def _embed(embed: Embed, caption: str) -> str:
    return render_to_string("public/parts/embed.html", {"embed": embed, "caption": caption}).strip()


def _table(block: str) -> str:
    """A table that scrolls by itself where the page is narrow."""
    caption = _CAPTION.search(block)
    label = plain_text(caption[1]) if caption else _("Table")
    region = format_html('<div class="table-scroll" role="region" tabindex="0" aria-label="{}">', label)
    return f"{region}{block.replace('<th>', '<th scope="col">')}</div>"


def _quote(match: re.Match[str]) -> str:
    """A quote, below it who said it."""
    said, source = match.groups()
    if not source:
        return match[0]
    return f'<figure class="quote"><blockquote>{said}</blockquote><figcaption>{source}</figcaption></figure>'
