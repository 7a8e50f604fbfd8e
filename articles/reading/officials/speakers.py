"""Words that the article itself shows to be persons, because they speak."""

from articles.reading.officials.tokens import Token
from articles.reading.tables.stopwords import NAME_STOPS, SAYS_AFTER, SAYS_BEFORE


def speakers_in(texts: list[list[Token]]) -> frozenset[str]:
    """The keys of names that stand next to a verb of speaking."""
    found: set[str] = set()
    for tokens in texts:
        for index, token in enumerate(tokens):
            if token.key in SAYS_BEFORE and index + 1 < len(tokens):
                following = tokens[index + 1]
                alone = index + 2 >= len(tokens) or not tokens[index + 2].capital
                if following.capital and alone and following.key not in NAME_STOPS:
                    found.add(following.key)
            elif token.key in SAYS_AFTER and index > 0:
                before = tokens[index - 1]
                alone = index < 2 or not tokens[index - 2].capital
                if before.capital and alone and before.key not in NAME_STOPS:
                    found.add(before.key)
    return frozenset(found)
