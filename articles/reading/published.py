"""Lines that say when a page was published."""

import re
from datetime import date

from articles.reading.dates import dates_in, resolve
from articles.reading.tables.calendar import MONTHS, WEEKDAYS, ZONES
from articles.reading.tables.words import words

CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")
ALLOWED_WORDS = words(
    """
    tayang terbit diterbitkan dipublikasikan publikasi diperbarui update updated published diupdate
    pukul jam tanggal  waktu posted on at by pada am pm kompas com tribunnews detiknews antara last
    modified diposting posting upload  diunggah oleh editor penulis reporter dan yang lalu hari
    menit detik bulan minggu tahun ago views dibaca kali  baca read min share comments komentar tim
    redaksi admin
    """
)
RELATIVE = re.compile(r"^\d{1,2} (?:detik|menit|jam|hari|minggu|bulan) (?:yang )?lalu$")
# Pages that draw icons with letters leave their names in a copy.
ICON_NAME = re.compile(r"^[a-z]+_[a-z]+\s")
COUNTER = re.compile(
    r"^(?:visibility|views?|comments?|share|dilihat|dibaca)\s\d{1,6}(?:\s(?:komentar|kali|views?))?$"
)
WORD = re.compile(r"[^\W\d_]+(?:['’`][^\W\d_]+)?")
LONGEST_STAMP = 110
MOST_OTHER_WORDS = 4


def is_stamp(text: str) -> bool:
    """A line that holds a date, perhaps a clock and a zone, and next to nothing else."""
    if len(text) > LONGEST_STAMP or not any(char.isdigit() for char in text):
        return False
    folded = ICON_NAME.sub("", text.casefold().lstrip("•·*- "))
    if COUNTER.match(folded):
        return True
    if RELATIVE.match(folded):
        return True
    words = WORD.findall(folded)
    dated = _has_date(folded, words)
    if not dated or text.rstrip().endswith((".", "”", '"', "!", "?")):
        return False
    other = [
        w
        for w in words
        if w not in WEEKDAYS and w not in MONTHS and w not in ZONES and w not in ALLOWED_WORDS
    ]
    clock = CLOCK.search(folded) is not None or bool(ZONES.intersection(words))
    labelled = bool(words) and words[0] in ALLOWED_WORDS
    return len(other) <= (MOST_OTHER_WORDS if clock else 1 if labelled else 0)


def _has_date(folded: str, words: list[str]) -> bool:
    if any(word in MONTHS for word in words):
        return True
    return re.search(r"\b\d{1,4}[/-]\d{1,2}[/-]\d{2,4}\b", folded) is not None


def day_of(stamp: str, *, today: date) -> date | None:
    """The day a publication line names."""
    for written in dates_in(stamp):
        if written.year is not None:
            return resolve(written, near=today).on
    return None


def disagrees(stamp: str, *, today: date) -> bool:
    """Whether weekday and date of the line contradict one another."""
    return any(resolve(written, near=today).doubt == "event_date_weekday" for written in dates_in(stamp))
