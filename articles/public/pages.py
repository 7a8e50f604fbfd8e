"""What every public page has in common: masthead, banners, its own address, what it tells robots."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.banners.selection import select_banners
from articles.caching.freshness import stays_until
from articles.editorial.models import Edition
from articles.public.archive import years_of
from articles.public.masthead import Masthead, masthead
from articles.public.open_graph import SharedPage, meta_tags
from articles.public.paging import PARAMETER, Listing
from articles.public.site_address import site_address
from articles.public.structured_data import breadcrumb_data

# Seconds for which readers and machines on the way may keep a page.
FRESH = 1
LIST_PLACEMENTS = ("top", "sidebar")


def show(
    request: HttpRequest,
    template: str,
    context: dict[str, Any],
    *,
    at: datetime,
    head: Masthead | None = None,
    placements: Iterable[str] = ("top",),
    status: int = 200,
) -> HttpResponse:
    """Renders one page of the paper as of a moment."""
    head = head or masthead(at=at)
    frame = {
        **head.beside(context.get("edition")),
        "today": timezone.localtime(at).date(),
        "worker": reverse("worker") if settings.OFFLINE_READING else "",
        "canonical": canonical_address(request, context.get("listing")),
        "banners": select_banners(placements=placements, at=at),
    }
    response = render(request, template, frame | context, status=status)
    if head.changes_at is not None:
        stays_until(head.changes_at, response, at=at)
    return response


def show_list(
    request: HttpRequest,
    kind: str,
    subject: Any,
    *,
    at: datetime,
    listing: Listing,
    description: str,
    first_at: datetime | None = None,
    pinned: Sequence[Edition] = (),
    head: Masthead | None = None,
    **context: Any,
) -> HttpResponse:
    """Renders the page of something that stories belong to: a tag, section, official or author."""
    head = head or masthead(at=at)
    name = subject.name
    shared = SharedPage(
        title=name,
        description=" ".join(description.split()) or _all_about(name, paper=head.newsroom.name),
        url=canonical_address(request, listing),
        site_name=head.newsroom.name,
    )
    trail = [(head.newsroom.name, reverse("home")), (name, subject.get_absolute_url())]
    context |= {
        kind: subject,
        "listing": listing,
        "meta": meta_tags(shared),
        "linked_data": [breadcrumb_data(trail, absolute=site_address(request))],
        "pinned": pinned,
        "years": years_of(first_at, at=at) if listing or pinned else (),
        "feed": reverse(f"feed-{kind}", args=[subject.slug]),
        "noindex": not (listing or pinned),
    }
    return show(request, f"public/{kind}.html", context, at=at, head=head, placements=LIST_PLACEMENTS)


def _all_about(name: str, *, paper: str) -> str:
    """What stands for a description that nobody has written yet."""
    return _("%(name)s: all stories of %(paper)s, the newest first.") % {"paper": paper, "name": name}


def canonical_address(request: HttpRequest, listing: Listing | None = None) -> str:
    """The one address of this page: its path, and its place in a list."""
    key = "" if listing is None or listing.is_first else f"?{PARAMETER}={request.GET[PARAMETER]}"
    return site_address(request)(request.path + key)
