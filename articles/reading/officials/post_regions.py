"""The region, seat or garrison that stands behind a post."""

from articles.reading.officials import phrases
from articles.reading.officials.dividers import opens_titles, place_word
from articles.reading.officials.local_places import LocalPlaces
from articles.reading.officials.names import looks_given
from articles.reading.officials.post import Post
from articles.reading.officials.tokens import Token, opens_balinese_name
from articles.reading.tables.people import HONORIFICS
from articles.reading.tables.stopwords import SAYS_AFTER
from articles.reading.tables.units import DIRECTIONS, INNER_SEATS, REGION_LEADS, REGION_STARTS, SEATS

WIDER = frozenset({*REGION_LEADS, *SEATS})
OF_THE_HOLDER = frozenset({"terpilih", "definitif", "nonaktif", "petahana", "baru"})
LOCAL_LEVELS = frozenset({"local", "either", "justice", "military", "polres"})


def read_region(tokens: list[Token], post: Post, text: str, places: LocalPlaces) -> None:
    """Reads the region, a seat such as Polres before it, and what stands behind it."""
    at = post.end
    if at + 1 < len(tokens) and tokens[at].text == "/":
        _read_garrison(tokens, post, text, places)
        return
    if at + 1 < len(tokens) and tokens[at].key == "se" and tokens[at + 1].text == "-":
        at += 2
    elif at + 1 < len(tokens) and tokens[at].key in OF_THE_HOLDER and tokens[at + 1].capital:
        at += 1
    if post.level == "military" and (command := phrases.commands().at(tokens, at)):
        post.region, post.region_kind = text[tokens[at].start : tokens[command[0] - 1].end], "garrison"
        post.end = command[0]
        return
    seat = at
    while at < len(tokens) and tokens[at].key in SEATS and tokens[at].capital:
        at += 1
    has_seat = at > seat
    if has_seat and at < len(tokens) and tokens[at].key == "metro":
        at += 1 + (at + 1 < len(tokens) and tokens[at + 1].key == "jaya")
    while seat < at and tokens[seat].key in INNER_SEATS:
        seat += 1
    place = place_at(tokens, at, places, local=post.level in LOCAL_LEVELS)
    if place is None:
        if has_seat and (end := _seat_place_end(tokens, at)) > at:
            post.region = text[tokens[min(seat, at - 1)].start : tokens[end - 1].end]
            post.end, post.region_kind = end, "seat"
        elif has_seat:
            post.end, post.region_kind = at, "seat"
            post.region = text[tokens[min(seat, at - 1)].start : tokens[at - 1].end]
        return
    start, end, kind = place
    end = _directed_end(tokens, end, post.level)
    begin = seat if has_seat and seat < at else start
    post.region = text[tokens[begin].start : tokens[end - 1].end]
    post.region_kind = "seat" if has_seat else kind
    post.end = end
    _second_name(tokens, post, text)
    _wider_region(tokens, post, places)


def _seat_place_end(tokens: list[Token], start: int) -> int:
    """Behind the unknown place of a seat: Kasi Humas Polresta Barelang, AKP …"""
    end = start
    while end < len(tokens) and end - start < 3 and place_word(tokens, end, first=end == start):
        end += 1
    if end < len(tokens) and (tokens[end].text in {",", ".", "("} or opens_titles(tokens, end)):
        return end
    return end if end - start <= 2 and (end >= len(tokens) or not tokens[end].capital) else start


def _read_garrison(tokens: list[Token], post: Post, text: str, places: LocalPlaces) -> None:
    """Dandim 0406/Lubuklinggau, Danrem 032/Wira Braja: the name behind the stroke."""
    at = post.end + 1
    place = place_at(tokens, at, places, local=True)
    end = place[1] if place else at
    while (
        place is None
        and end < len(tokens)
        and end - at < 3
        and tokens[end].capital
        and tokens[end].key not in SAYS_AFTER
        and phrases.heads().at(tokens, end) is None
        and not _opens_person(tokens, end)
    ):
        end += 1
    if end > at:
        post.region, post.region_kind, post.end = (
            text[tokens[at].start : tokens[end - 1].end],
            "garrison",
            end,
        )
        _second_name(tokens, post, text)


def _opens_person(tokens: list[Token], at: int) -> bool:
    key = tokens[at].key
    return phrases.ranks().at(tokens, at) is not None or key in HONORIFICS or (at > 0 and looks_given(key))


def _directed_end(tokens: list[Token], end: int, level: str) -> int:
    """Sinjai Timur is a district of Sinjai, and Madiun Kota a police precinct of Madiun."""
    directions = DIRECTIONS if level == "local" else {"kota"} if level == "polres" else frozenset()
    if (
        end < len(tokens)
        and tokens[end].capital
        and tokens[end].key in directions
        and not opens_balinese_name(tokens, end)
    ):
        return end + 1
    return end


def place_at(
    tokens: list[Token], start: int, places: LocalPlaces, *, local: bool
) -> tuple[int, int, str] | None:
    """Start, end and kind of the place at a token, words such as Kabupaten before it passed over."""
    at = start
    lead = ""
    while at < len(tokens) and tokens[at].key in REGION_LEADS and at - start < 2:
        lead = tokens[at].key
        at += 1
        if at < len(tokens) and tokens[at].text == ".":
            at += 1
    if at >= len(tokens) or not (tokens[at].capital or tokens[at].text[0].isdigit()):
        return None
    found = phrases.regions().at(tokens, at)
    end, kind = (found[0], found[1][0]) if found else (at, "")
    if kind == "capital" and (not (local or lead) or _only_begins_place(tokens, at, end)):
        end, kind = at, ""
    if end > at and end + 1 < len(tokens) and tokens[end].key == "raya" and tokens[end + 1].capital:
        end += 1
    shown = places.regions.at(tokens, at)
    if shown is not None and shown[0] > end and (found is None or shown[1] != "local"):
        end, kind = shown
    local_end = places.end_at(tokens, at) if (local or lead) else at
    if local_end > end:
        end, kind = local_end, "local"
    if end == at and lead:
        end, kind = _led_place_end(tokens, at), "local"
    if end == at:
        return None
    return at, end, kind


def _only_begins_place(tokens: list[Token], at: int, end: int) -> bool:
    """Tanjung is a town, and in Tanjung Rampai only the first word of another."""
    if end - at > 1 or tokens[at].key not in REGION_STARTS or end >= len(tokens):
        return False
    return place_word(tokens, end, first=True)


def _led_place_end(tokens: list[Token], start: int) -> int:
    """An unknown place behind Desa or Kecamatan: its first word, and a second that only places have."""
    from_words = start
    while from_words < len(tokens) and tokens[from_words].capital and from_words - start < 3:
        if opens_balinese_name(tokens, from_words) or tokens[from_words].key in HONORIFICS:
            return from_words
        from_words += 1
    following = tokens[from_words].text if from_words < len(tokens) else "."
    if following in {",", ".", "(", ")"} or not following[:1].isupper():
        return from_words if from_words - start <= 2 or following == "," else start + 1
    return start + 1


def _second_name(tokens: list[Token], post: Post, text: str) -> None:
    """Musi Banyuasin (Muba), Musi Banyuasin atau Muba."""
    at = post.end
    if at + 1 >= len(tokens):
        return
    opening = tokens[at].text
    if opening not in {"(", "atau"}:
        return
    alias = phrases.regions().at(tokens, at + 1)
    end = alias[0] if alias else at + 2 if tokens[at + 1].capital else at
    if end == at or end - at > 5:
        return
    inner = text[tokens[at + 1].start : tokens[end - 1].end]
    if opening == "(":
        if end >= len(tokens) or tokens[end].text != ")":
            return
        end += 1
    elif alias is None:
        return
    post.region, post.end = f"{post.region} ({inner})", end


def _wider_region(tokens: list[Token], post: Post, places: LocalPlaces) -> None:
    """Passes over “, Kabupaten X”, “Provinsi Y” and “, Polres Z” behind the region."""
    for _ in range(2):
        at = post.end
        if at < len(tokens) and tokens[at].text == ",":
            at += 1
            named = phrases.regions().at(tokens, at)
            if named and named[0] < len(tokens) and tokens[named[0]].text == "," and tokens[at].capital:
                post.end = named[0]
                continue
        if at < len(tokens) and tokens[at].key in WIDER and tokens[at].capital:
            wider = place_at(tokens, at + (tokens[at].key in SEATS), places, local=True)
            if wider is not None:
                post.end = wider[1]
                continue
        return
