"""The shape of a body: pictures, embeds and tables stand at the top, a quote ends with its source."""

from collections.abc import Callable, Iterator

from articles.core.html_tree import Child, Element, markup_of, tree_of

PHOTO_ATTRIBUTE = "data-photo"
# A picture on its way to the library, by the token of its upload: it may be typed, and is never saved.
WAITING_ATTRIBUTE = "data-photo-waiting"
EMBED_ATTRIBUTE = "data-embed"
_ROW_PARTS = frozenset({"table", "thead", "tbody"})
_LOOSE = {"figcaption": "p", "caption": "p"}
_UNWRAPPED = frozenset({"cite", "thead", "tbody", "tr", "th", "td"})
_MARKS = frozenset({"strong", "em", "a", "br"})


def shaped(html: str) -> str:
    """The cleaned text in its one form; what stands where it may not moves up or loses its tag."""
    return markup_of(list(_top(tree_of(html))))


def _top(root: Element) -> Iterator[Child]:
    """The blocks side by side; a figure or table from within one follows it."""
    for child in root.children:
        lifted: list[Element] = []
        yield from _at_top(child, lifted)
        while lifted:
            yield from _at_top(lifted.pop(0), lifted)


def _at_top(child: Child, lifted: list[Element]) -> Iterator[Child]:
    if isinstance(child, Element) and child.tag in SHAPES:
        yield from SHAPES[child.tag](child, lifted)
    else:
        yield from _settled(child, lifted)


def _settled(child: Child, lifted: list[Element]) -> Iterator[Child]:
    """One node as the schema has it; figures and tables go to `lifted`."""
    if isinstance(child, str):
        yield child
    elif child.tag in SHAPES:
        lifted.append(child)
    elif child.tag in _UNWRAPPED:
        yield from _inside(child, lifted)
    else:
        tag = _LOOSE.get(child.tag, child.tag)
        children = list(_inside(child, lifted))
        yield from _quote(children) if tag == "blockquote" else [Element(tag, child.attributes, children)]


def _inside(element: Element, lifted: list[Element]) -> Iterator[Child]:
    for child in element.children:
        if element.tag == "blockquote" and isinstance(child, Element) and child.tag == "cite":
            yield Element("cite", {}, [child.words()])
        else:
            yield from _settled(child, lifted)


def _quote(children: list[Child]) -> Iterator[Child]:
    """A quote with its source at the end; a source of nothing is a paragraph."""
    sources = [child for child in children if isinstance(child, Element) and child.tag == "cite"]
    said = [child for child in children if child not in sources]
    source = ", ".join(words for each in sources if (words := each.words()))
    if not Element("", {}, said).words():
        if source:
            yield Element("p", {}, [source])
        return
    yield Element("blockquote", {}, [*said, Element("cite", {}, [source])] if source else said)


def _figure(figure: Element, lifted: list[Element]) -> Iterator[Child]:
    """A picture or an embed with its own caption; a figure of anything else is what stands in it."""
    named = {name: value for name, value in figure.attributes.items() if value}
    if len(named) != 1:
        yield from _inside(figure, lifted)
        return
    caption = next((child for child in figure.elements() if child.tag == "figcaption"), None)
    words = caption.words() if caption else ""
    lifted.extend(child for child in _all_in(figure) if child.tag in SHAPES)
    yield Element("figure", named, [Element("figcaption", {}, [words])] if words else [])


def _table(table: Element, lifted: list[Element]) -> Iterator[Child]:
    """A caption, one row of headers, rows of cells."""
    rows = [row for row in map(_cells, _rows(table)) if any(Element("", {}, cell).words() for cell in row)]
    lifted.extend(child for child in _all_in(table) if child.tag in SHAPES)
    if not rows:
        return
    head, *body = rows
    caption = next((child.words() for child in table.elements() if child.tag == "caption"), "")
    parts = [Element("caption", {}, [caption])] if caption else []
    parts.append(Element("thead", {}, [_row("th", head)]))
    if body:
        parts.append(Element("tbody", {}, [_row("td", row) for row in body]))
    yield Element("table", {}, [*parts])


def _rows(part: Element) -> Iterator[Element]:
    for child in part.elements():
        if child.tag == "tr":
            yield child
        elif child.tag in _ROW_PARTS:
            yield from _rows(child)


def _cells(row: Element) -> list[list[Child]]:
    return [_line(cell) for cell in row.elements() if cell.tag in ("th", "td")]


def _row(tag: str, cells: list[list[Child]]) -> Element:
    return Element("tr", {}, [Element(tag, {}, cell) for cell in cells])


def _line(element: Element) -> list[Child]:
    """What stands in a cell as one line of words and marks; blocks are parted by line breaks."""
    line: list[Child] = []
    for child in element.children:
        if isinstance(child, str):
            line.append(child)
        elif child.tag in _MARKS:
            line.append(Element(child.tag, child.attributes, _line(child)))
        elif child.tag not in SHAPES:
            within = _line(child)
            line += [Element("br"), *within] if line and within else within
    return line


def _all_in(element: Element) -> Iterator[Element]:
    for child in element.elements():
        yield child
        if child.tag not in SHAPES:
            yield from _all_in(child)


SHAPES: dict[str, Callable[[Element, list[Element]], Iterator[Child]]] = {"figure": _figure, "table": _table}
