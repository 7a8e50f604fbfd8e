"""Frees pasted text of what nobody can see."""

import re
import unicodedata

INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
SURROGATES = re.compile("[\ud800-\udfff]")
LONGEST_COMBINING_RUN = 30


def cleaned(text: str) -> str:
    """The text without invisible characters, in composed form; line breaks stay."""
    if text.isascii() and text.isprintable():
        return text
    text = INVISIBLE.sub("", SURROGATES.sub("\ufffd", text))
    if text.isascii() or _has_long_combining_run(text):
        return text
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """The text with every run of white space made one space."""
    return " ".join(text.split())


def _has_long_combining_run(text: str) -> bool:
    """Composing is quadratic in the length of such a run, so a hostile text is left as it is."""
    combining = [char for char in set(text) if unicodedata.combining(char)]
    if not combining:
        return False
    run = re.compile(f"[{re.escape(''.join(combining))}]{{{LONGEST_COMBINING_RUN}}}")
    return run.search(text) is not None
