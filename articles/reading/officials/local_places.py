"""Villages, districts and posts that an article itself calls by their kind."""

from articles.reading.officials.names import looks_given
from articles.reading.officials.page_regions import PageRegions
from articles.reading.officials.tokens import Token, opens_balinese_name
from articles.reading.tables.stopwords import NAME_STOPS
from articles.reading.tables.units import PLACE_ENDS, REGION_LEADS
from articles.reading.tables.words import words

LEADS = words(
    "desa kelurahan kecamatan kec distrik dusun kampung nagari polsek polsekta koramil gampong pekon "
    "lingkungan lembang mapolsek puskesmas pulau pasar"
)
HEADS_OF_PLACES = frozenset({"kepala", "sekretaris"})
GO_ON = words("dan di yang ke dengan untuk serta pada karena saat sejak")
LONGEST = 3


def _wider_follows(tokens: list[Token], end: int) -> bool:
    """Banjar Agung, Kecamatan X: what stands before a wider region is a place, and no person."""
    return end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].key in REGION_LEADS


class LocalPlaces:
    """Places that stand behind words like Desa somewhere in the article, and its regions."""

    def __init__(self, texts: list[list[Token]], regions: PageRegions) -> None:
        self.regions = regions
        self._names: set[tuple[str, ...]] = set()
        for tokens in texts:
            for index, token in enumerate(tokens):
                if token.key not in LEADS:
                    continue
                if index > 0 and tokens[index - 1].key in HEADS_OF_PLACES:
                    self._learn_headed(tokens, index + 1)
                else:
                    self._learn(tokens, index + 1)

    def _learn_headed(self, tokens: list[Token], start: int) -> None:
        """Behind Kepala Desa a place is sure when its district follows: Talang Beringin, Kecamatan X."""
        end = start
        while end < len(tokens) and end - start <= LONGEST and self._fits(tokens[end], first=end == start):
            end += 1
        if _wider_follows(tokens, end) and 0 < end - start <= LONGEST:
            self._names.add(tuple(token.key for token in tokens[start:end]))

    def _learn(self, tokens: list[Token], start: int) -> None:
        end = start
        while end < len(tokens) and end - start <= LONGEST and self._fits(tokens[end], first=end == start):
            if opens_balinese_name(tokens, end):
                break
            end += 1
        following = tokens[end] if end < len(tokens) else None
        if following is not None and following.text == "-" and following.glued:
            return
        clean = (
            following is None or not following.word or not following.capital or following.key in NAME_STOPS
        )
        goes_on = following is None or not following.word or following.key in GO_ON
        another = end + 1 < len(tokens) and tokens[end].key == "dan" and tokens[end + 1].key in LEADS
        named = not another and any(looks_given(token.key) for token in tokens[start + 1 : end])
        sure = _wider_follows(tokens, end) or (goes_on and not named)
        if sure and 0 < end - start <= LONGEST:
            self._names.add(tuple(token.key for token in tokens[start:end]))
            return
        while end - start > 1 and not self._place_like(tokens, start, end):
            end -= 1
            clean = True
        if clean and 0 < end - start <= LONGEST:
            self._names.add(tuple(token.key for token in tokens[start:end]))

    @staticmethod
    def _place_like(tokens: list[Token], start: int, end: int) -> bool:
        """A person may follow a place at once; three words are a place only when they sound like one."""
        last = tokens[end - 1].key
        if last in PLACE_ENDS:
            return True
        return end - start == 2 and not looks_given(last)

    @staticmethod
    def _fits(token: Token, *, first: bool) -> bool:
        return token.capital and (
            token.key not in NAME_STOPS
            or (not first and token.key in {"jaya", "pantai", "kota", "pasar", "taman"})
        )

    def end_at(self, tokens: list[Token], start: int) -> int:
        """Where the longest known local place that starts at the token ends; the start when none does."""
        for length in range(LONGEST, 0, -1):
            if (
                start + length <= len(tokens)
                and tuple(t.key for t in tokens[start : start + length]) in self._names
            ):
                return start + length
        return start
