"""The orders of lists that run over the links of editions: the keys stand in the link's own index."""

from articles.public.paging import Order

BY_TAG = Order(moment="tag_links__published_at", number="tag_links__edition_id")
BY_OFFICIAL = Order(moment="mention_links__published_at", number="mention_links__edition_id")
BY_AUTHOR = Order(moment="byline_links__published_at", number="byline_links__edition_id")
