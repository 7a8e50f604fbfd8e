"""The closed schema of a body: which HTML an article may hold, the same for editor and server."""

from html import escape, unescape

import nh3

BLOCK_TAGS = frozenset({"p", "h2", "h3", "ul", "ol", "li", "blockquote", "aside", "hr"})
INLINE_TAGS = frozenset({"strong", "em", "a", "br"})
READ_ALSO_ATTRIBUTE = "data-baca-juga"
ATTRIBUTES = {"a": {"href"}, "aside": {READ_ALSO_ATTRIBUTE}, "ol": {"start"}}
URL_SCHEMES = {"http", "https", "mailto", "tel"}


def _keep_attribute(tag: str, attribute: str, value: str) -> str | None:
    """Attribute values that have a form of their own; all others pass as they are."""
    if attribute == READ_ALSO_ATTRIBUTE:
        return value if value.isdecimal() and len(value) <= 4 else None
    if attribute == "start":
        return value if value.isdecimal() and len(value) <= 4 else None
    return value


def clean_body(html: str) -> str:
    """The body with nothing in it but the schema: no script, no style, no foreign attribute."""
    return nh3.clean(
        html,
        tags=set(BLOCK_TAGS | INLINE_TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        attribute_filter=_keep_attribute,
        url_schemes=URL_SCHEMES,
        link_rel="noopener nofollow",
        clean_content_tags={"script", "style", "iframe", "object", "noscript", "template"},
    ).strip()


def plain_text(html: str) -> str:
    """The words of a body, blocks parted by line breaks."""
    for tag in ("</p>", "</h2>", "</h3>", "</li>", "</blockquote>", "</aside>", "<br>"):
        html = html.replace(tag, f"{tag}\n")
    text = unescape(nh3.clean(html, tags=set()))
    return "\n".join(line for line in (part.strip() for part in text.split("\n")) if line)


def read_also_block(ref: int) -> str:
    """The block that stands in a body for the read-also row with this number."""
    return f'<aside {READ_ALSO_ATTRIBUTE}="{ref}"></aside>'


def escape_text(text: str) -> str:
    """Words made safe to stand between tags."""
    return escape(text, quote=False)
