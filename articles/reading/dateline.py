"""The place and medium that open a story: “PLACE, MEDIA.COM - …” and all its cousins."""

import re
from dataclasses import dataclass, replace

from articles.reading.places import is_place
from articles.reading.tables.outlets import CREDIT_WORDS, DOMAIN_ENDINGS, MEDIA_STARTS, MEDIA_WORDS, NO_PLACES
from articles.reading.tables.units import REGION_LEADS

HEAD_LENGTH = 90
MOST_HEAD_WORDS = 9
MOST_SHOUTED_WORDS = 4
MOST_TITLED_WORDS = 3
SHORTEST_PLACE = 3
SEPARATOR = re.compile(
    r"\s*(?:\s[-–—_]{1,3}|[–—]{1,3}|-{2,3}|(?<=[^\W\d_])-(?=\s)|(?<=[^\W\d_)])-(?=[A-Z“\"‘])"
    r"|(?<=[).,])-|\s?\|\|)(?=\s|[^\W_]|[“\"‘'’(*]|$)\s*"
)
WEEKDAY = r"(?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad)"
DAY = re.compile(rf"(?:{WEEKDAY}\b\s?)?\d{{1,2}}(?:[/-]\d{{1,2}}|\s[^\W\d]{{3,9}}\b|$)|{WEEKDAY}$", re.I)
BRACKETED = re.compile(r"[(\[]\s*([^()\[\]]{3,40}?)\s*[)\]]\s*[-–—:]*\s*")
RARE_SEPARATOR = re.compile(r"\s\|\s|:\s")
SPLIT = re.compile(r"\s*(?:,|\|{1,2}|#|\sI\s|[()\[\]]|(?<=[A-Z])/(?=[A-Z])|(?<=\w):(?=\s))\s*")
DOMAIN = re.compile(
    r"[\w-]+(?:\.[\w-]+)*\.(?:com|co|id|net|news|org|info|tv|online|today|press|site|xyz|asia)\b"
    r"|[A-Za-z][\w-]{2,}(?:\.[\w-]+)*\.[A-Za-z]{2,8}\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """Place and medium as written, and where the story starts behind them."""

    place: str | None
    media: str | None
    end: int
    certain: bool


def dateline_of(text: str) -> Dateline | None:
    """The dateline that opens the text, if there is one."""
    for separator in SEPARATOR.finditer(text[: HEAD_LENGTH + 10]):
        if separator.start() == 0 or separator.start() > HEAD_LENGTH:
            continue
        head = text[: separator.start()].strip(" .,")
        domain = DOMAIN.match(text, text.rfind(" ", 0, separator.start()) + 1)
        if domain is not None and domain.end() > separator.end():
            continue
        glued = separator.group() == "-" and not head.isupper()
        found = _read_head(head, rest=text[separator.end() :], end=separator.end(), glued=glued)
        if found is not None:
            return _with_bracketed_media(found, text)
        if len(head.split()) > MOST_HEAD_WORDS:
            return None
    return _rare_dateline(text) or _lone_dateline(text)


def _lone_dateline(text: str) -> Dateline | None:
    """A known place and an outlet's address with nothing behind them: the story begins on the next line."""
    parts = [part.strip(" -–—.") for part in re.split(r"[,:|]", text)] if len(text) <= HEAD_LENGTH else []
    if len(parts) != 2 or not is_place(parts[0]) or DOMAIN.search(parts[1]) is None:
        return None
    return Dateline(parts[0], parts[1], len(text), certain=True) if len(parts[1].split()) <= 3 else None


def _with_bracketed_media(found: Dateline, text: str) -> Dateline:
    """PALEMBANG -(outlet.com)- …: the medium stands behind the dash."""
    behind = BRACKETED.match(text, found.end)
    if behind is None or found.media is not None or not is_media(behind[1]):
        return found
    return replace(found, media=behind[1], end=behind.end())


def _rare_dateline(text: str) -> Dateline | None:
    """A bar or a colon parts the story from places and outlets that are known."""
    for separator in RARE_SEPARATOR.finditer(text[:HEAD_LENGTH]):
        head = text[: separator.start()].strip()
        found = _read_head(head, rest=text[separator.end() :], end=separator.end(), glued=True)
        if found is not None and found.certain and not dateline_like(text[separator.end() :]):
            return found
    return None


def dateline_like(text: str) -> bool:
    """Whether another outlet or place follows at once."""
    return DOMAIN.match(text) is not None


def _read_head(head: str, *, rest: str, end: int, glued: bool) -> Dateline | None:
    parts = [part.strip(" *_.") for part in SPLIT.split(head) if part and part.strip(" *_.")]
    parts = [part for index, part in enumerate(parts) if index == 0 or not DAY.match(part)]
    if not parts or len(parts) > 4 or len(head.split()) > MOST_HEAD_WORDS or not _could_open(head, parts):
        return None
    if rest[:1].islower() and not _is_domain(parts[-1]) and not DOMAIN.fullmatch(rest):
        return None
    if glued and is_place(" ".join(rest.split()[:2])):
        return None
    media = [part for part in parts if is_media(part)]
    places = [part for part in parts if part not in media and is_place(part)]
    unknown = [part for part in parts if part not in media and part not in places]
    if not media and not places:
        return _unknown_head(parts, rest=rest, end=end) if not glued else None
    if any(len(part.split()) > 3 for part in unknown):
        return None
    for part in unknown:
        (media if places and not media and not _led(part) else places).append(part)
    if len(media) > 1 and not places:
        media = [" ".join(media)]
    return Dateline(_in_order(head, places), media[0] if media else None, end, certain=not unknown)


def _unknown_head(parts: list[str], *, rest: str, end: int) -> Dateline | None:
    """A place in no table: accepted when it looks like one and a sentence follows."""
    if len(parts) > 2:
        return None
    place = parts[0]
    words = [word.strip(".,/()").casefold() for word in place.split()]
    if any(char.isdigit() for char in place) or not NO_PLACES.isdisjoint(words[:1]):
        return None
    words = words[1:] if _led(place) else words
    shouted = all(part.isupper() for part in parts)
    if shouted:
        fits = len(words) <= MOST_SHOUTED_WORDS and len(place) >= SHORTEST_PLACE
    else:
        fits = len(words) <= MOST_TITLED_WORDS
    if not fits or not _reads_as_story(rest, small_words=1 if shouted else 2):
        return None
    if len(parts) == 2 and (_led(parts[0]) or not parts[1].isupper()):
        return Dateline(", ".join(parts), None, end, certain=False)
    return Dateline(place, parts[1] if len(parts) == 2 else None, end, certain=False)


def _led(part: str) -> bool:
    """Whether a word such as Kecamatan or Desa says that a place follows."""
    return part.split()[0].strip(".").casefold() in REGION_LEADS


def _could_open(head: str, parts: list[str]) -> bool:
    first = parts[0].split("/")[0].strip(". :").casefold()
    if first in CREDIT_WORDS and len(parts) == 1 and first != "antara":
        return False
    words = [word for part in parts for word in part.split()]
    lowered = sum(
        1 for word in words if word[:1].islower() and not _is_domain(word) and word not in {"dan", "di"}
    )
    return lowered == 0 and not head.endswith((".", "!", "?", '"', "”")) and not _names_credit(words)


def _names_credit(words: list[str]) -> bool:
    return any(
        word.split("/")[0].strip(".:").casefold() in {"ist", "istimewa", "foto", "dok"} for word in words
    )


def _reads_as_story(rest: str, *, small_words: int) -> bool:
    words = rest[:400].split()
    return len(words) >= 4 + small_words and sum(1 for word in words if word[:1].islower()) >= small_words


def _in_order(head: str, places: list[str]) -> str | None:
    if not places:
        return None
    return ", ".join(sorted(places, key=head.find))


def is_media(part: str) -> bool:
    """Whether the words name an outlet."""
    if _is_domain(part):
        return True
    words = [word.strip(".").casefold() for word in part.split()]
    if len(words) == 1 and words[0] in MEDIA_WORDS:
        return True
    if is_place(part):
        return False
    if any(word in MEDIA_WORDS for word in words):
        return True
    if len(words) != 1:
        return False
    return words[0].startswith(MEDIA_STARTS) or words[0].endswith(
        ("pos", "post", "news", "ekspres", "express", "online", "tv", "times")
    )


def _is_domain(part: str) -> bool:
    folded = part.casefold().replace(" ", "")
    return DOMAIN.search(part) is not None or folded.endswith(DOMAIN_ENDINGS)
