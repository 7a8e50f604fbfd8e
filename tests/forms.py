"""What a browser would send back of a page's forms."""

from html.parser import HTMLParser


class _Fields(HTMLParser):
    """Collects names and values; buttons and unchecked boxes are not sent, nor what stands in a template."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self._area: str | None = None
        self._select: str | None = None
        self._templates = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("name") or ""
        if tag == "template":
            self._templates += 1
        if self._templates or (not name and tag != "option"):
            return
        if tag == "input" and given.get("type") not in ("submit", "button"):
            if given.get("type") not in ("checkbox", "radio") or "checked" in given:
                self.values[name] = given.get("value") or ("on" if given.get("type") == "checkbox" else "")
        elif tag == "textarea":
            self._area, self.values[name] = name, ""
        elif tag == "select":
            self._select, self.values[name] = name, ""
        elif tag == "option" and self._select and "selected" in given:
            self.values[self._select] = given.get("value") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "template":
            self._templates -= 1
        elif tag == "textarea":
            self._area = None
        elif tag == "select":
            self._select = None

    def handle_data(self, data: str) -> None:
        if self._area:
            self.values[self._area] += data


def fields_of(page: str) -> dict[str, str]:
    """Every field of the page with the value it shows; a text area drops its first line break."""
    parser = _Fields()
    parser.feed(page)
    return {name: value.removeprefix("\n") for name, value in parser.values.items()}
