"""The body of an edition as HTML for readers: dateline, read-also links, pictures, a place for a banner."""

import re
from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from articles.core.html import READ_ALSO_ATTRIBUTE
from articles.editorial.kinds import ArticleKind
from articles.editorial.models import Edition
from articles.public.body_blocks import drawn_block
from articles.public.story import Story

_READ_ALSO = re.compile(rf'<aside {READ_ALSO_ATTRIBUTE}="([0-9]{{1,4}})"></aside>')
_TAG = re.compile(r'<(/?)([a-z0-9]+)(?: [a-z-]+(?:="[^"]*")?)*>')
_VOID = frozenset({"br", "hr"})
_PARAGRAPH = "<p>"
# A banner stands in the text only where enough of the story comes before and after it.
_BEFORE_BANNER = 4
_AFTER_BANNER = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The text in two parts, between which a banner may stand; a short text has no second part."""

    start: SafeString
    rest: SafeString

    @property
    def has_embeds(self) -> bool:
        """Whether something from elsewhere can be asked for in it."""
        return 'class="embed"' in self.start or 'class="embed"' in self.rest


def render_body(story: Story, *, paper: str) -> Body:
    """The edition's text, cleaned when it was saved, with what is looked up at the moment of reading."""
    edition = story.edition
    html = _READ_ALSO.sub(lambda match: _read_also(story.further.get(int(match[1]))), edition.body)
    html = _with_dateline(html, place=edition.dateline_place, paper=paper)
    parts = [drawn_block(block, pictures=story.pictures) for block in blocks(html)]
    if edition.kind == ArticleKind.ADVERTORIAL:
        parts = [
            part.replace('rel="noopener nofollow"', 'rel="sponsored noopener nofollow"') for part in parts
        ]
    cut = _banner_place(parts)
    return Body(
        start=mark_safe("\n".join(parts[:cut])),  # noqa: S308 - the closed schema of core/html.py
        rest=mark_safe("\n".join(parts[cut:])),  # noqa: S308
    )


def render_page(html: str) -> SafeString:
    """The text of a standing page, cleaned when it was saved; it holds no pictures."""
    parts = (drawn_block(block, pictures={}) for block in blocks(html))
    return mark_safe("\n".join(parts))  # noqa: S308


def blocks(html: str) -> list[str]:
    """The blocks that stand side by side at the top of a text, each whole."""
    found: list[str] = []
    depth = start = 0
    for match in _TAG.finditer(html):
        closing, tag = match.groups()
        if tag not in _VOID:
            depth += -1 if closing else 1
        if depth <= 0 and (closing or tag == "hr"):
            found.append(html[start : match.end()].strip())
            depth, start = 0, match.end()
    tail = html[start:].strip()
    return [*found, tail] if tail else found


def _read_also(target: Edition | None) -> str:
    """The link to further reading; nothing where readers may not see the target."""
    if target is None:
        return ""
    return format_html(
        '<p class="read-also"><span>{}</span> <a href="{}">{}</a></p>',
        _("Read also:"),
        target.get_absolute_url(),
        target.headline,
    )


def _with_dateline(html: str, *, place: str, paper: str) -> str:
    """`PANGKALAN BALAI, SUARA MUSI RAYA – ` at the head of the first paragraph."""
    if not place:
        return html
    line = format_html('<span class="dateline"><b>{}</b>, {} –</span> ', place.upper(), paper.upper())
    if html.startswith(_PARAGRAPH):
        return f"{_PARAGRAPH}{line}{html.removeprefix(_PARAGRAPH)}"
    return f"<p>{line}</p>{html}"


def _banner_place(parts: list[str]) -> int:
    """The first gap between two paragraphs with enough text on both sides; the end if there is none."""
    for gap in range(_BEFORE_BANNER, len(parts) - _AFTER_BANNER + 1):
        if parts[gap - 1].startswith(_PARAGRAPH) and parts[gap].startswith(_PARAGRAPH):
            return gap
    return len(parts)
