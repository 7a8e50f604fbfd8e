"""Headlines and texts by the thousand, with their stems at hand."""

from dataclasses import dataclass
from random import Random

from articles.core.stems import stems
from articles.management.archive.chances import Uneven
from articles.management.archive.words import HEADLINES, PLACES, SUBJECTS, VOCABULARY

SENTENCES = 1500
IN_A_PARAGRAPH = 2
PARAGRAPHS = (3, 8)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its stems."""

    text: str
    stems: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What a story says: paragraphs of sentences below a headline."""

    headline: str
    place: str
    paragraphs: tuple[tuple[Sentence, ...], ...]

    @property
    def summary(self) -> str:
        """The first sentence."""
        return self.paragraphs[0][0].text

    @property
    def stems(self) -> str:
        """The stems of summary, dateline and text."""
        said = (sentence.stems for paragraph in self.paragraphs for sentence in paragraph)
        return " ".join((self.paragraphs[0][0].stems, stems(self.place), *said))

    def html(self, *, aside: str = "") -> str:
        """The body; `aside` stands after the first paragraph."""
        texts = (" ".join(sentence.text for sentence in paragraph) for paragraph in self.paragraphs)
        first, *others = (f"<p>{text}</p>" for text in texts)
        return "".join((first, aside, *others))


class Writer:
    """Writes any number of stories from a stock of sentences, so that each word is stemmed only once."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice
        words = Uneven(VOCABULARY)
        self._stock = [self._sentence(words) for _ in range(SENTENCES)]

    def write(self) -> Text:
        """A story."""
        dice = self._dice
        place = dice.choice(PLACES)
        headline = dice.choice(HEADLINES).format(
            subject=dice.choice(SUBJECTS).capitalize(), place=place, number=dice.randrange(2, 9000)
        )
        paragraphs = tuple(
            tuple(dice.choices(self._stock, k=IN_A_PARAGRAPH)) for _ in range(dice.randint(*PARAGRAPHS))
        )
        return Text(headline=headline, place=place, paragraphs=paragraphs)

    def _sentence(self, words: Uneven[str]) -> Sentence:
        chosen = words.draw(self._dice, count=self._dice.randint(8, 18))
        text = f"{' '.join(chosen).capitalize()}."
        return Sentence(text, stems(text))
