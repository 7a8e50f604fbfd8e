"""Published stories that a pasted read-also title may mean."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.db.models.functions import Upper

from articles.editorial.models import Edition
from articles.reading.headlines import headline_key, similarity

# From here on two headlines are taken for the same; below it a person chooses among the candidates.
SURELY_THE_SAME = 0.9
WORTH_SHOWING = 0.55
MOST_CANDIDATES = 5


@dataclass(frozen=True, kw_only=True)
class Target:
    """A published story and how alike its headline is, from 0 to 1."""

    article_id: int
    headline: str
    similarity: float

    @property
    def is_sure(self) -> bool:
        """Whether the headlines are the same but for a slip of the pen."""
        return self.similarity >= SURELY_THE_SAME


def find_targets(
    titles: Iterable[str], *, at: datetime, beside: int | None = None
) -> dict[str, tuple[Target, ...]]:
    """For each title the visible stories it may mean, the most alike first; never the article `beside`."""
    titles = list(dict.fromkeys(titles))
    visible = Edition.objects.visible(at=at).exclude(article=beside)
    keys = {headline_key(title): title for title in titles}
    same = (
        visible.filter(headline_key__in=keys)
        .newest_first()
        .values_list("article_id", "headline", "headline_key")
    )
    found: dict[str, tuple[Target, ...]] = dict.fromkeys(titles, ())
    for article_id, headline, key in same.values_list("article_id", "headline", "headline_key"):
        exact = Target(article_id=article_id, headline=headline, similarity=1.0)
        found[keys[key]] = (*found[keys[key]], exact)
    for title, targets in found.items():
        if not targets:
            found[title] = _alike(visible, title)
    return found


def _alike(visible: QuerySet[Edition], title: str) -> tuple[Target, ...]:
    rows = (
        visible.annotate(capitals=Upper("headline"))
        .filter(capitals__trigram_similar=title.upper())
        .values_list("article_id", "headline")[:50]
    )
    targets = (
        Target(article_id=article_id, headline=headline, similarity=similarity(title, headline))
        for article_id, headline in rows
    )
    shown = sorted((t for t in targets if t.similarity >= WORTH_SHOWING), key=lambda t: -t.similarity)
    return tuple(shown[:MOST_CANDIDATES])
