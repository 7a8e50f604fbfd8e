"""The parts of public addresses; what cannot be an address is a 404 before anything is asked."""

from datetime import date


class ArticleNumber:
    """The number of an article, never larger than the database can hold."""

    regex = "[1-9][0-9]{0,17}"

    def to_python(self, value: str) -> int:
        """The number."""
        return int(value)

    def to_url(self, value: int) -> str:
        """The digits."""
        return str(value)


class AnyWords:
    """The words of an article's address; only the number decides, so any words will do."""

    regex = "[^/]+"

    def to_python(self, value: str) -> str:
        """The words as they came."""
        return value

    def to_url(self, value: str) -> str:
        """The words."""
        return value


class Slug(AnyWords):
    """The words by which a tag, section, official, author or page is found."""

    regex = "[-a-zA-Z0-9_]{1,130}"


class Day:
    """A day of the calendar, `2023/12/09`."""

    regex = "(?:19|20)[0-9]{2}/[0-9]{2}/[0-9]{2}"

    def to_python(self, value: str) -> date:
        """The day; a date that no calendar has is no address."""
        return date.fromisoformat(value.replace("/", "-"))

    def to_url(self, value: date) -> str:
        """The day as three parts of a path."""
        return f"{value:%Y/%m/%d}"
