"""What the law asks of a paper before it goes live: who publishes it, where, and who answers for it."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core import checks

from articles.core.models import Newsroom
from articles.editorial.models import Page

IMPRINT = {"company": "company", "address": "address", "responsible_person": "responsible person"}
GUIDELINES = ("pedoman-media-siber", "kode-etik")


def check_imprint(*, databases: Sequence[str] | None = None, **kwargs: Any) -> list[checks.CheckMessage]:
    """Looks into the database, so only where one is named: `check --deploy --database default`."""
    if not databases or not settings.IMPRINT_REQUIRED:
        return []
    newsroom = Newsroom.objects.first() or Newsroom()
    empty = [words for name, words in IMPRINT.items() if not getattr(newsroom, name)]
    written = set(Page.objects.filter(slug__in=GUIDELINES).values_list("slug", flat=True))
    found: list[checks.CheckMessage] = []
    if empty:
        found.append(
            checks.Error(
                f"The paper does not say in public: {', '.join(empty)} (Press Law 40/1999, art. 12).",
                hint="Fill them in at /admin/articles/newsroom/; /readyz answers 503 until then.",
                id="editorial.E001",
            )
        )
    found += [
        checks.Warning(
            f"The standing page “{slug}” is not written, to which every page's footer leads.",
            hint="Publish the Press Council's own text at /admin/articles/page/.",
            id="editorial.W001",
        )
        for slug in GUIDELINES
        if slug not in written
    ]
    return found
