"""The orders of lists that run over the links of editions: the keys stand in the link's own index."""

from typing import Any

from django.db.models import OuterRef, Subquery

from articles.public.paging import Order

BY_TAG = Order(moment="tag_links__published_at", number="tag_links__edition_id")
BY_OFFICIAL = Order(moment="mention_links__published_at", number="mention_links__edition_id")
BY_AUTHOR = Order(moment="byline_links__published_at", number="byline_links__edition_id")


def first_linked(link: type[Any], side: str) -> Subquery:
    """When the first story with this link was published; the link's own index answers."""
    rows = link.objects.filter(**{side: OuterRef("pk")}).order_by("published_at")
    return Subquery(rows.values("published_at")[:1])
