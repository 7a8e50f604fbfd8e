"""Academic degrees behind a name."""

from articles.reading.officials.tokens import Token
from articles.reading.tables.people import DEGREES, SHOUTING_ONLY, TWO_WORD_DEGREES, WRITTEN_CALMLY


def is_degree(token: Token) -> bool:
    """Whether a token behind a name is an academic degree."""
    if not token.word or token.key not in DEGREES:
        return False
    if token.text.isupper() or "." in token.text.rstrip("."):
        return True
    if any(char.isupper() for char in token.text[1:]):
        return True
    if token.key in SHOUTING_ONLY:
        return token.key in WRITTEN_CALMLY and len(token.key) >= 3
    return len(token.key) >= 3 or token.dot or not token.text.istitle()


def degree_length(tokens: list[Token], at: int) -> int:
    """How many tokens the degree at this place takes: two for Lic Econ and ASEAN Eng."""
    if (
        at + 1 < len(tokens)
        and tokens[at].capital
        and tokens[at].key + tokens[at + 1].key in TWO_WORD_DEGREES
    ):
        return 2
    return 1 if is_degree(tokens[at]) else 0


def degrees_at(tokens: list[Token], start: int) -> tuple[int, list[str]]:
    """The degrees behind a name, with the commas and dots between them."""
    found: list[str] = []
    end = at = start
    while at < len(tokens):
        token = tokens[at]
        if length := degree_length(tokens, at):
            written = " ".join(part.text for part in tokens[at : at + length])
            found.append(written.rstrip(".") if written.count(".") == 1 else written)
            at += length
            end = at
        elif (
            token.text in {",", ".", "/"}
            and (token.text == "," or token.glued)
            and _degree_follows(tokens, at)
        ):
            at += 1
        else:
            break
    return end, found


def _degree_follows(tokens: list[Token], at: int) -> bool:
    for following in (at + 1, at + 2):
        if following < len(tokens) and is_degree(tokens[following]):
            return True
        if following < len(tokens) and tokens[following].text not in {",", "."}:
            return False
    return False
