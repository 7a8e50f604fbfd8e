"""Known tags whose names stand in a text, found without reading all tags."""

import re
from collections import Counter
from collections.abc import Iterator

from articles.core.text import clean_line
from articles.taxonomy.models import Tag
from articles.taxonomy.names import find_tags

MOST = 10
MOST_WORDS, LONGEST_NAME = 3_000, 5
# A shorter name of one word is more often another word than the tag.
SHORTEST = 3
_SENTENCE = re.compile(r"[.!?;:()“”\"\n]+\s*")
_WORD_ENDS = " ,'’-–—/"


def tags_in(text: str) -> tuple[Tag, ...]:
    """The tags that the text names, by name or other name: longer and more frequent ones first."""
    phrases = Counter(_phrases(text))
    found = find_tags(phrases)
    best: dict[int, tuple[int, int, Tag]] = {}
    for key, tag in found.items():
        words, times = len(key.split()), phrases[key]
        if tag.pk not in best or (words, times) > best[tag.pk][:2]:
            best[tag.pk] = (words, times, tag)
    ranked = sorted(best.values(), key=lambda each: (-each[0] * each[1], -each[0], each[2].name))
    return tuple(tag for _words, _times, tag in ranked[:MOST])


def _phrases(text: str) -> Iterator[str]:
    """Every run of a few words within a sentence, in lower case, as often as it stands there."""
    left = MOST_WORDS
    for sentence in _SENTENCE.split(text):
        words = [word.strip(_WORD_ENDS) for word in clean_line(sentence).lower().split()][:left]
        left -= len(words)
        for i in range(len(words)):
            for j in range(i + 1, min(i + LONGEST_NAME, len(words)) + 1):
                phrase = " ".join(words[i:j])
                if len(phrase) >= SHORTEST:
                    yield phrase
        if left <= 0:
            return
