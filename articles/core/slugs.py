"""Words for addresses, and the redirects that former words leave behind."""

from collections.abc import Collection

from django.db import models
from django.utils.text import slugify

from articles.core.models import FormerSlug

MAX_SLUG = 120


def slug_of(text: str, *, fallback: str) -> str:
    """The address words of a headline or name, cut at a whole word, never empty."""
    slug = slugify(text)
    if len(slug) > MAX_SLUG:
        slug = slug[: MAX_SLUG + 1].rsplit("-", 1)[0][:MAX_SLUG]
    return slug.strip("-_") or fallback


def free_slug(text: str, *, among: models.QuerySet, fallback: str) -> str:
    """The first of `words`, `words-2`, `words-3` … that nobody in `among` has yet."""
    base = slug_of(text, fallback=fallback)
    return _first_free(base, set(among.filter(slug__startswith=base).values_list("slug", flat=True)))


def free_address(
    text: str, *, kind: FormerSlug.Kind, among: models.QuerySet, fallback: str, own: int | None = None
) -> str:
    """A free slug that is no redirect to somebody else either; `own` may return to its former ones."""
    base = slug_of(text, fallback=fallback)
    taken = among.exclude(pk=own).filter(slug__startswith=base).values_list("slug", flat=True)
    promised = FormerSlug.objects.filter(kind=kind, slug__startswith=base).exclude(target_id=own or 0)
    return _first_free(base, {*taken, *promised.values_list("slug", flat=True)})


def leave_redirect(kind: FormerSlug.Kind, target_id: int, *, former: str, slug: str) -> None:
    """Lets the former address lead to whoever has moved to the new one."""
    FormerSlug.objects.filter(kind=kind, slug=slug).delete()
    if former != slug:
        FormerSlug.objects.update_or_create(kind=kind, slug=former, defaults={"target_id": target_id})


def _first_free(base: str, taken: Collection[str]) -> str:
    if base not in taken:
        return base
    number = 2
    while f"{base}-{number}" in taken:
        number += 1
    return f"{base}-{number}"
