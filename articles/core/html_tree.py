"""A cleaned text as a tree, and back: for what tags alone do not say, which of them stands within which."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

VOID = frozenset({"br", "hr"})
# No text nests deeper; below, words are kept and tags are not.
DEEPEST = 40
type Child = "Element | str"


@dataclass
class Element:
    """A tag with its attributes and what stands in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Child] = field(default_factory=list)

    def elements(self) -> Iterator["Element"]:
        """The elements directly in it."""
        return (child for child in self.children if isinstance(child, Element))

    def words(self) -> str:
        """Its text, white space as single blanks."""
        return " ".join("".join(_texts(self)).split())


def _texts(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child.tag == "br":
            yield " "
        else:
            yield from _texts(child)


class _Builder(HTMLParser):
    """Builds the tree of markup that nh3 has put in order: every tag is closed, in its place."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Element("")
        self.open = [self.root]
        self.too_deep = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len(self.open) > DEEPEST:
            self.too_deep += tag not in VOID
            return
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if self.too_deep:
            self.too_deep -= 1
        elif len(self.open) > 1 and self.open[-1].tag == tag:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def tree_of(html: str) -> Element:
    """The tree below a root without a tag."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root


def markup_of(children: list[Child]) -> str:
    """The markup, in the very form that nh3 writes."""
    return "".join(_markup(child) for child in children)


def _markup(child: Child) -> str:
    if isinstance(child, str):
        return _escaped(child)
    attributes = "".join(
        f' {name}="{_escaped(value).replace('"', "&quot;")}"' for name, value in child.attributes.items()
    )
    if child.tag in VOID:
        return f"<{child.tag}{attributes}>"
    return f"<{child.tag}{attributes}>{markup_of(child.children)}</{child.tag}>"


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace("\u00a0", "&nbsp;")
