"""The text of a story as a partner can print it: with what must stand beside it, and with whole addresses."""

import re

from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.core.html import READ_ALSO_ATTRIBUTE, draw_embeds, draw_photos, plain_text
from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition
from articles.public.api.rows import Passed
from articles.public.away import correction_line, embed_link, figure, plain_html, verification_note
from articles.public.structured_data import Absolute

_READ_ALSO = re.compile(rf'<aside {READ_ALSO_ATTRIBUTE}="([0-9]{{1,4}})"></aside>')
_FIGURE = re.compile(r"<figure>.*?</figure>", re.DOTALL)


def body_html(passed: Passed, *, absolute: Absolute) -> str:
    """The text with its pictures that may be passed on; corrections and the label of a paid piece on top."""
    story, edition = passed.story, passed.story.edition

    def read_also(match: re.Match[str]) -> str:
        return _read_also(story.further.get(int(match[1])), absolute)

    def photo(number: int, caption: str) -> str:
        picture = passed.pictures.get(number)
        if picture is None:
            return ""
        file = picture.shown
        words = {"alt": picture.alt, "caption": caption or picture.caption, "credit": picture.credit}
        return figure(absolute(file.url), width=file.width, height=file.height, **words)

    html = draw_embeds(draw_photos(_READ_ALSO.sub(read_also, edition.body), photo), embed_link)
    parts = [
        _paid_label(edition),
        *map(correction_line, story.corrections),
        plain_html(html, page=absolute(edition.get_absolute_url())),
        verification_note(edition),
    ]
    return "".join(part for part in parts if part)


def body_text(html: str) -> str:
    """The same in words alone, a paragraph a line, without pictures and their captions."""
    return plain_text(_FIGURE.sub("", html))


def _read_also(target: Edition | None, absolute: Absolute) -> str:
    """The link to further reading on the paper's site; nothing where readers may not see the target."""
    if target is None:
        return ""
    words = '<p>{} <a href="{}">{}</a></p>'
    return format_html(words, _("Read also:"), absolute(target.get_absolute_url()), target.headline)


def _paid_label(edition: Edition) -> str:
    """A paid piece says so wherever it stands (Pedoman Media Siber, 6)."""
    if edition.kind != ArticleKind.ADVERTORIAL:
        return ""
    sponsor = edition.sponsor.name if edition.sponsor else ""
    label = edition.get_kind_display()
    return format_html("<p><strong>{}</strong></p>", f"{label}: {sponsor}" if sponsor else label)
