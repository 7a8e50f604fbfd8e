"""A body as its top-level pieces, whatever they are; nothing is lost but the space between them."""

from articles.core.html import INLINE_TAGS
from articles.core.html_tree import Child, Element, markup_of, tree_of


def split_blocks(html: str) -> tuple[str, ...]:
    """The top-level pieces of a clean text, each whole with its markup; loose words side by side are one."""
    pieces: list[list[Child]] = [[]]
    for child in tree_of(html).children:
        if isinstance(child, Element) and child.tag not in INLINE_TAGS:
            pieces += [[child], []]
        else:
            pieces[-1].append(child)
    return tuple(markup for piece in pieces if (markup := markup_of(piece).strip()))


def split_list(html: str) -> tuple[str, tuple[str, ...], str] | None:
    """A list as its opening tag, its items and its closing tag; None for everything else."""
    children = tree_of(html).children
    if len(children) != 1 or not isinstance(children[0], Element) or children[0].tag not in ("ul", "ol"):
        return None
    closing = f"</{children[0].tag}>"
    empty = markup_of([Element(children[0].tag, children[0].attributes)])
    items = tuple(markup_of([child]) for child in children[0].children if isinstance(child, Element))
    return empty.removesuffix(closing), items, closing
