"""Addresses that a tag, section, official or author once had."""

from typing import Any

from django.http import Http404, HttpResponsePermanentRedirect

from articles.core.models import FormerSlug


def now_at(kind: FormerSlug.Kind, slug: str, *, of: type[Any]) -> Any:
    """Whoever has had this address; Http404 if nobody ever had it."""
    former = FormerSlug.objects.filter(kind=kind, slug=slug).first()
    target = former and of._default_manager.filter(pk=former.target_id).first()
    if target is None:
        raise Http404(f"no {kind} has this address")
    return target


def moved(kind: FormerSlug.Kind, slug: str, *, to: type[Any]) -> HttpResponsePermanentRedirect:
    """Leads from a former address to the present one; Http404 if nobody ever had it."""
    return HttpResponsePermanentRedirect(now_at(kind, slug, of=to).get_absolute_url())
