"""Who wrote, edited and photographed a story, as its page signs it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from articles.reading.dateline import is_media
from articles.reading.pieces import Byline
from articles.reading.tables.words import words

REPORTER_LABELS = (
    "reporter",
    "penulis",
    "pewarta",
    "laporan",
    "wartawan",
    "jurnalis",
    "kontributor",
    "laporan wartawan",
    "oleh",
    "author",
    "koresponden",
    "tim liputan",
    "pewarta/editor",
    "penulis berita",
    "by",
)
EDITOR_LABELS = (
    "editor",
    "redaktur",
    "penyunting",
    "posting",
    "uploader",
    "publisher",
    "penerbit",
    "red",
    "diposting oleh",
)
PHOTO_LABELS = ("fotografer", "pewarta foto", "foto oleh", "photographer")
BOTH_LABELS = (
    "redaktur & reporter",
    "reporter & editor",
    "redaktur dan reporter",
    "penulis & editor",
    "reporter/editor",
)
PARTS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(REPORTER_LABELS, ("reporter",)),
    **dict.fromkeys(EDITOR_LABELS, ("editor",)),
    **dict.fromkeys(PHOTO_LABELS, ("photographer",)),
    **dict.fromkeys(BOTH_LABELS, ("reporter", "editor")),
    "pewarta/editor": ("reporter", "editor"),
}
LABEL_PATTERN = re.compile(
    r"(?:^|[|,;/•·]|\s-\s|\s)\s?("
    + "|".join(sorted(map(re.escape, PARTS), key=len, reverse=True))
    + r")\s?[:：]\s?",
    re.IGNORECASE,
)
BARE_LABELS = frozenset({"editor", "penulis", "reporter", "pewarta", "penyunting", "fotografer"})
LONGEST_LINE = 140
END_MARK = re.compile(
    r"\s?([(\[]([^()\[\]]{1,40})[)\]]|/([^\s/]{1,12}(?:/[^\s/]{1,12})?)/|■\s?(.{2,40}))\.?\s?$"
)
STARS = re.compile(r"(?:\s?\(\*{1,3}\)|\s?\*{1,3}\)?|\s?-\*{1,3})$")
SOURCE_MARKS = words(
    "* ** *** rls rilis release adv advertorial red redaksi tim hms humas rel net int ant ist"
)


@dataclass(frozen=True, slots=True)
class EndMark:
    """The signature at the end of the last paragraph: where it starts and what it holds."""

    start: int
    written: str
    inner: str


def labelled_parts(text: str) -> list[tuple[str, str]] | None:
    """Part and name for each label of a byline line; None for any other line."""
    if len(text) > LONGEST_LINE:
        return None
    if ":" not in text.replace("：", ":"):
        return _bare_label(text)
    labels = list(LABEL_PATTERN.finditer(text))
    if not labels or text[: labels[0].start()].strip(" *-|•("):
        return None
    found: list[tuple[str, str]] = []
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        name = text[label.end() : following.start() if following else len(text)].strip(" |,;/•·-*()")
        if len(name.split()) > 8:
            return None
        found.extend((part, name) for part in PARTS[label.group(1).casefold()])
    return found


def _bare_label(text: str) -> list[tuple[str, str]] | None:
    """“Editor Restu” alone on its line."""
    label, _, name = text.partition(" ")
    words = name.split()
    if label.casefold() not in BARE_LABELS or not 1 <= len(words) <= 3 or text.endswith("."):
        return None
    if not all(word[0].isupper() and word.isalpha() for word in words):
        return None
    return [(part, name) for part in PARTS[label.casefold()]]


def bare_byline(text: str) -> str | None:
    """The name in a line such as “Laporan Wartawan Tribun X, Nama” or “Oleh Nama”."""
    folded = text.casefold()
    if len(text) > LONGEST_LINE or text.endswith("."):
        return None
    if folded.startswith("laporan wartawan ") or folded.startswith("laporan reporter "):
        return text.rsplit(",", 1)[-1].strip() if "," in text else _without_outlet(text.split(" ", 2)[2])
    words = text.split()
    if (
        folded.startswith(("humas ", "(humas ", "diskominfo ", "prokopim ", "tim humas "))
        and 2 <= len(words) <= 6
        and words[1][0].isupper()
    ):
        return text.strip("()")
    if folded.startswith("oleh ") and 2 <= len(words) <= 5 and all(word[:1].isupper() for word in words):
        return " ".join(words[1:])
    return None


def _without_outlet(signature: str) -> str:
    """“Tribunsumsel.com Eko Prasetya” is signed by Eko Prasetya."""
    outlet, _, name = signature.partition(" ")
    return name if name and is_media(outlet) else signature


def end_mark(text: str) -> EndMark | None:
    """The signature that closes a story: (yat), (awa/jpnn), /red/, [ays], (*), ***."""
    stars = STARS.search(text[-8:])
    if stars is not None:
        start = max(0, len(text) - 8) + stars.start()
        return EndMark(start, text[start:].strip(), "*")
    offset = max(0, len(text) - 60)
    found = END_MARK.search(text, offset)
    if found is None:
        return None
    inner = next(group for group in found.groups()[1:] if group is not None).strip()
    before = text[: found.start()].rstrip()
    if not _is_signature(inner, before=before, stopped=text.endswith(".")):
        return None
    return EndMark(found.start(), text[found.start() :].strip(), inner)


def _is_signature(inner: str, *, before: str, stopped: bool) -> bool:
    if not inner or len(inner.split()) > 4 or inner.endswith("."):
        return False
    if set(inner) <= {"*"}:
        return True
    closed = not before or before.endswith((".", "!", "?", '"', "”", "’", "…"))
    compact = inner.replace("/", "").replace("-", "").replace("*", "").replace(".", "").replace(",", "")
    if inner.isdigit() or not any(char.isalpha() for char in inner):
        return False
    if closed:
        return len(inner.split()) <= 2 or "/" in inner or inner.istitle() or inner.isupper()
    return not stopped and len(compact) <= 4 and (compact.islower() or "/" in inner)


def byline_of(lines: Iterable[str], *, ends: Iterable[EndMark], staff_initials: Mapping[str, str]) -> Byline:
    """The byline made of the labelled lines and the signatures at the end."""
    raw = tuple(lines)
    people: dict[str, list[str]] = {"reporter": [], "editor": [], "photographer": []}
    for line in raw:
        for part, name in labelled_parts(line) or (
            [("reporter", bare)] if (bare := bare_byline(line)) else []
        ):
            if name and name not in people[part]:
                people[part].append(name)
    initials: list[str] = []
    marks: list[str] = []
    written: list[str] = []
    for end in ends:
        written.append(end.written)
        (marks if end.inner.casefold() in SOURCE_MARKS else initials).append(end.inner)
    known = {key.casefold(): name for key, name in staff_initials.items()}
    for signature in initials:
        people["reporter"].extend(
            known[key]
            for key in signature.casefold().split("/")
            if key in known and known[key] not in people["reporter"]
        )
    names = {part: ", ".join(found) or None for part, found in people.items()}
    return Byline(
        names["reporter"],
        names["editor"],
        names["photographer"],
        " ".join(initials) or None,
        tuple(marks),
        raw,
        tuple(written),
    )
