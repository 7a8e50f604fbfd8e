"""The closed schema of a body: which HTML an article may hold, the same for editor and server."""

import re
from collections.abc import Callable
from html import escape, unescape

import nh3

from articles.core.embeds import Embed, embed_of
from articles.core.html_shape import EMBED_ATTRIBUTE, PHOTO_ATTRIBUTE, WAITING_ATTRIBUTE, shaped

BLOCK_TAGS = frozenset({"p", "h2", "h3", "ul", "ol", "li", "blockquote", "cite", "aside", "hr"})
TABLE_TAGS = frozenset({"table", "caption", "thead", "tbody", "tr", "th", "td"})
FIGURE_TAGS = frozenset({"figure", "figcaption"})
INLINE_TAGS = frozenset({"strong", "em", "a", "br"})
READ_ALSO_ATTRIBUTE = "data-baca-juga"
ATTRIBUTES = {
    "a": {"href"},
    "aside": {READ_ALSO_ATTRIBUTE},
    "figure": {PHOTO_ATTRIBUTE, WAITING_ATTRIBUTE, EMBED_ATTRIBUTE},
    "ol": {"start"},
}
URL_SCHEMES = {"http", "https", "mailto", "tel"}
MOST_DIGITS = 15

# The forms in which `shaped` leaves the two kinds of figures.
_CAPTION = r"(?:<figcaption>([^<]*)</figcaption>)?"
_PHOTO = re.compile(rf'<figure {PHOTO_ATTRIBUTE}="([0-9]+)">{_CAPTION}</figure>')
_EMBED = re.compile(rf'<figure {EMBED_ATTRIBUTE}="([^"]+)">{_CAPTION}</figure>')
_WAITING = re.compile(rf'<figure {WAITING_ATTRIBUTE}="[^"]+">{_CAPTION}</figure>')
_TOKEN = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# An address as people type it, `www.musiraya.go.id/anggaran` or `humas@musiraya.go.id`.
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}"
_TYPED_ADDRESS = re.compile(rf"{_HOST}(?:[/?#]\S*)?", re.IGNORECASE)
_TYPED_MAILBOX = re.compile(rf"[\w.+-]+@{_HOST}", re.IGNORECASE)
_LINE_ENDS = re.compile(r"</(?:p|h2|h3|li|blockquote|cite|aside|figcaption|caption|tr)>|<br>")
_CELL_ENDS = re.compile(r"</t[hd]>")


def _keep_attribute(tag: str, attribute: str, value: str) -> str | None:
    """Attribute values that have a form of their own; all others pass as they are."""
    if attribute in (READ_ALSO_ATTRIBUTE, "start"):
        return value if value.isdecimal() and len(value) <= 4 else None
    if attribute == PHOTO_ATTRIBUTE:
        return str(int(value)) if value.isdecimal() and len(value) <= MOST_DIGITS else None
    if attribute == WAITING_ATTRIBUTE:
        return value if _TOKEN.fullmatch(value) else None
    if attribute == EMBED_ATTRIBUTE:
        return value if embed_of(value) else None
    if attribute == "href":
        return _whole_address(value.strip())
    return value


def _whole_address(typed: str) -> str:
    """The address with the scheme that people leave out: without it a browser would look on our own site."""
    if _TYPED_ADDRESS.fullmatch(typed):
        return f"https://{typed}"
    return f"mailto:{typed}" if _TYPED_MAILBOX.fullmatch(typed) else typed


def clean_body(html: str) -> str:
    """The body with nothing in it but the schema: no script, no style, no foreign attribute."""
    clean = nh3.clean(
        html,
        tags=set(BLOCK_TAGS | TABLE_TAGS | FIGURE_TAGS | INLINE_TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        attribute_filter=_keep_attribute,
        url_schemes=URL_SCHEMES,
        link_rel="noopener nofollow",
        clean_content_tags={"script", "style", "iframe", "object", "noscript", "template"},
    )
    return shaped(clean).strip()


def plain_text(html: str) -> str:
    """The words of a body, blocks and rows parted by line breaks, cells by blanks."""
    html = _CELL_ENDS.sub(" ", _LINE_ENDS.sub("\n", html))
    text = unescape(nh3.clean(html, tags=set()))
    return "\n".join(line for line in (part.strip() for part in text.split("\n")) if line)


def photos_in(html: str) -> tuple[int, ...]:
    """The numbers of the pictures that stand in a clean body, each once, in the order of the text."""
    return tuple(dict.fromkeys(int(number) for number, _caption in _PHOTO.findall(html)))


def has_waiting_photo(html: str) -> bool:
    """Whether a picture stands in the clean body that is still on its way to the library."""
    return _WAITING.search(html) is not None


def without_waiting_photos(html: str) -> str:
    """The clean body without the pictures that are still on their way; their captions go with them."""
    return _WAITING.sub("", html)


def draw_photos(html: str, draw: Callable[[int, str], str]) -> str:
    """The clean body with each picture drawn from its number and its own caption, which is text."""
    return _PHOTO.sub(lambda match: draw(int(match[1]), unescape(match[2] or "")), html)


def draw_embeds(html: str, draw: Callable[[Embed, str], str]) -> str:
    """The clean body with each embed drawn; where its provider left the table, the caption stays."""

    def drawn(match: re.Match[str]) -> str:
        embed, caption = embed_of(match[1]), unescape(match[2] or "")
        if embed is None:
            return f"<p>{escape_text(caption)}</p>" if caption else ""
        return draw(embed, caption)

    return _EMBED.sub(drawn, html)


def read_also_block(ref: int) -> str:
    """The block that stands in a body for the read-also row with this number."""
    return f'<aside {READ_ALSO_ATTRIBUTE}="{ref}"></aside>'


def escape_text(text: str) -> str:
    """Words made safe to stand between tags."""
    return escape(text, quote=False)
