"""The passage of a text that a reader searched for, with the words marked."""

import re
from collections.abc import Callable, Collection

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from articles.core.stems import stem

LENGTH = 220
LEAD_IN = 60
LONGEST_TEXT = 20_000
_WORD = re.compile(r"\w+")


def marked(text: str, wanted: Collection[str]) -> SafeString:
    """The text, escaped, with every word of a wanted stem between <mark> tags."""
    is_wanted = _judge(wanted)
    parts: list[str] = []
    end = 0
    for word in _WORD.finditer(text):
        if is_wanted(word[0]):
            parts += [escape(text[end : word.start()]), "<mark>", escape(word[0]), "</mark>"]
            end = word.end()
    parts.append(escape(text[end:]))
    return mark_safe("".join(parts))  # noqa: S308 - every part was escaped above


def passage(text: str, wanted: Collection[str]) -> SafeString | None:
    """The place of the text where the first wanted word stands, marked; None where there is no such word."""
    text = text[:LONGEST_TEXT].replace("\n", " ")
    is_wanted = _judge(wanted)
    first = next((word.start() for word in _WORD.finditer(text) if is_wanted(word[0])), None)
    if first is None:
        return None
    start = 0 if first <= LEAD_IN else text.find(" ", first - LEAD_IN, first) + 1 or first
    end = len(text) if len(text) - start <= LENGTH else text.rfind(" ", first, start + LENGTH)
    end = end if end > first else min(len(text), start + LENGTH)
    words = marked(text[start:end].strip(), wanted)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    return mark_safe(f"{before}{words}{after}")  # noqa: S308 - marked() has escaped the words


def _judge(wanted: Collection[str]) -> Callable[[str], bool]:
    """Tells wanted words; the slow stemmer is asked only where a word can have such a stem at all.

    A prefix changes at most the first letter of a stem: `menulis` comes from `tulis`.
    """
    wanted = frozenset(wanted)
    cores = tuple(word[1:] if len(word) > 3 else word for word in wanted)

    def is_wanted(word: str) -> bool:
        lower = word.casefold()
        if lower in wanted:
            return True
        return any(core in lower for core in cores) and len(lower) <= 60 and stem(lower) in wanted

    return is_wanted
