"""Photo captions and their credits."""

import re
from dataclasses import dataclass, replace

from articles.reading.tables.outlets import CAPTION_LABELS, CREDIT_WORDS

CREDIT_BEHIND_SENTENCE = re.compile(
    r"^(?P<text>.*[.!”\")])\s(?P<credit>(?:foto|photo|dok|sumber)\b\s?[:.]?\s?(?:[^.]|\.(?=\w)){1,60}\.?)$",
    re.I,
)
TRAILING = (
    re.compile(r"^(?P<text>.*?)\s?-{2,3}\s?(?P<credit>[^-]{0,70}(?:-[^-]{1,40}){0,2})$"),
    re.compile(
        r"^(?P<text>.*?)\s?[-–—]\s?(?P<credit>(?:foto|photo|dok|ist|istimewa|sumber)\b\s?[:.]?[^.]{0,60}\.?[^.]{0,30})$",
        re.I,
    ),
    re.compile(
        r"^(?P<text>.*?)\s?[(\[](?P<credit>(?:foto|photo|dok|ist|istimewa|sumber|antara|humas|ilustrasi|doc|credit|afp|reuters)"
        r"\b[^()\[\]]{0,80})[)\]]\.?$",
        re.I,
    ),
    re.compile(r"^(?P<text>.*?)\s?[(\[](?P<credit>[^()\[\]]{1,30}/[^()\[\]]{1,40})[)\]]\.?$"),
    CREDIT_BEHIND_SENTENCE,
)
LEADING = re.compile(
    r"^(?P<credit>(?:ist|istimewa|dok|foto|photo|antara)\b[^.–—-]{0,50}?)\s?[-–—]{1,2}\s(?P<text>\S.*)$", re.I
)
CREDIT_LINE = re.compile(
    r"^[(\[]?(?P<credit>(?:foto|photo|dok|istimewa|ist|sumber foto|kredit foto|foto oleh|doc|fotografer)"
    r"(?:\s?[:/.]\s?|\s+(?:by\s)?|$).{0,80})$",
    re.I,
)
OUTLET_CREDIT = re.compile(r"^[(\[]?(?P<credit>[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}\s?/\s?[^.]{2,40})[)\]]?$")
LABEL = re.compile(r"^(?:" + "|".join(CAPTION_LABELS[:6]) + r")\s?[:：]\s?", re.I)
PHOTO_LABEL = re.compile(r"^(?:foto|photo)\s?[:：]\s?", re.I)
LONGEST = 600
MOST_CREDIT_WORDS = 8
MOST_CREDIT_LINE_WORDS = 5
FEWEST_SMALL_WORDS = 3


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption: whole, its words, its credit ("" when the separator stands and nobody is named)."""

    written: str
    text: str
    credit: str | None


def caption_of(text: str) -> Caption | None:
    """The caption that a line above the story holds; None when nothing marks it as one."""
    if len(text) > LONGEST:
        return None
    if set(text) <= set("-–— ") and "--" in text.replace("—", "--").replace("–", "--"):
        return Caption(text, "", "")
    if shown := _shown(text):
        return replace(caption_of(shown) or Caption(shown, shown, None), written=text)
    for pattern in TRAILING:
        found = pattern.match(text)
        if found and (caption := _trailing(text, found["text"], found["credit"])):
            return caption
    leading = LEADING.match(text)
    if leading and len(leading["credit"].split()) <= MOST_CREDIT_WORDS:
        return Caption(text, leading["text"].strip(), leading["credit"].strip())
    return _labelled(text)


def _labelled(text: str) -> Caption | None:
    label = LABEL.match(text)
    if label:
        return Caption(text, text[label.end() :].strip(), None)
    if shows_something(text):
        return Caption(text, text, None)
    alone = CREDIT_LINE.match(text) or OUTLET_CREDIT.match(text)
    if alone and len(text) <= 90:
        return Caption(text, "", tidy_credit(alone["credit"]))
    return None


def shows_something(text: str) -> bool:
    """A line such as “Foto Suasana pasar pagi, Rabu (12/8)”: what a photo shows, not who took it."""
    words = text.split()
    return words[0].casefold() == "foto" and len(words) > MOST_CREDIT_LINE_WORDS and ":" not in words[1]


def is_labelled(text: str) -> bool:
    """Whether a label opens the line: “Keterangan foto:”, or “Foto:” before what a photo shows."""
    return LABEL.match(text) is not None or _shown(text) is not None


def _shown(text: str) -> str | None:
    """What stands behind “Foto:” when it tells what is seen, in words that are no name; None for a credit."""
    label = PHOTO_LABEL.match(text)
    words = text[label.end() :].split() if label else []
    small = sum(1 for word in words if word[0].islower())
    if len(words) <= MOST_CREDIT_LINE_WORDS or small < FEWEST_SMALL_WORDS:
        return None
    return None if words[0].strip(".:").casefold() in CREDIT_WORDS else " ".join(words)


def names_outlet(text: str) -> bool:
    """Whether the line is nothing but a credit: outlet and photographer, “Tribun/Nama”."""
    return OUTLET_CREDIT.match(text) is not None


def _trailing(written: str, text: str, credit: str) -> Caption | None:
    credit = tidy_credit(credit)
    if len(credit.split()) > MOST_CREDIT_WORDS or len(text.split()) < 2:
        return None
    if credit and not any(char.isalpha() for char in credit):
        return None
    if not credit and (named := CREDIT_BEHIND_SENTENCE.match(text)):
        text, credit = named["text"], tidy_credit(named["credit"])
    if (
        credit
        and credit[0].islower()
        and credit.split()[0].split("/")[0].strip(".:").casefold() not in CREDIT_WORDS
    ):
        return None
    return Caption(written, text.strip(), credit)


def tidy_credit(credit: str) -> str:
    """The credit without the dashes and brackets around it."""
    return " ".join(credit.split()).strip("-–—()[] ")


def names_no_source(credit: str) -> bool:
    """Whether the credit says only “ist”: handed over, source unknown."""
    folded = credit.casefold().replace("foto", "").replace("photo", "").replace("dok", "")
    return folded.strip(" .:-–/()[]") in {"ist", "istimewa", "", "internet", "net", "google"}


def is_strict(text: str) -> bool:
    """The template “caption--credit”, which is a caption even in the middle of a page."""
    if len(text) > 350 or "--" not in text:
        return False
    before, _, after = text.rpartition("--")
    if not before.strip() or (before.endswith((" ", "-")) and after[:1] == " " and len(after.split()) > 6):
        return False
    return (
        len(after.split()) <= 6
        and not after.rstrip().endswith((".", '"', "”", ","))
        and len(before.split()) >= 3
    )
