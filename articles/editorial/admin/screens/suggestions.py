"""Stories to link with "Baca juga", with the reason for each, for the panel beside the form."""

from collections.abc import Iterable, Iterator

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from articles.core.text import clean_line
from articles.editorial.services.read_also_suggestions import suggest_read_also
from articles.officials.models import Official
from articles.reading.suggesting import Subject, Suggestion
from articles.taxonomy.names import find_tags

MOST_NUMBERS, MOST_CHARS = 60, 300


@require_GET
def suggestions(request: HttpRequest) -> HttpResponse:
    """What belongs beside the story as it stands in the form: its tags, officials, place and headline."""
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied
    names = request.GET.get("tags", "").split(",")[:MOST_NUMBERS]
    tags = {tag.pk: tag.name for tag in find_tags(name[:MOST_CHARS] for name in names if name).values()}
    people = Official.objects.in_bulk(_numbers(request, "officials"))
    subject = Subject(
        headline=_line(request, "headline"),
        place=_line(request, "place"),
        tag_ids=frozenset(tags),
        official_ids=frozenset(people),
    )
    without = [*_numbers(request, "linked"), *_numbers(request, "beside")]
    found = suggest_read_also(subject, at=timezone.now(), without=without)
    names_of = {pk: str(official) for pk, official in people.items()}
    rows = [(each.story, "; ".join(_reasons(each, tags=tags, people=names_of))) for each in found]
    return render(request, "admin/articles/article/suggested.html", {"rows": rows})


def _reasons(found: Suggestion, *, tags: dict[int, str], people: dict[int, str]) -> Iterator[str]:
    if found.official_ids:
        yield _("same official: %(names)s") % {"names": _joined(people[pk] for pk in found.official_ids)}
    if found.tag_ids:
        yield _("same tag: %(names)s") % {"names": _joined(tags[pk] for pk in found.tag_ids)}
    if found.is_same_place:
        yield _("same place: %(name)s") % {"name": found.story.place}
    yield (
        ngettext("%(days)d day ago", "%(days)d days ago", found.days) % {"days": found.days}
        if (found.days)
        else _("today")
    )


def _joined(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _line(request: HttpRequest, name: str) -> str:
    return clean_line(request.GET.get(name, ""))[:MOST_CHARS]


def _numbers(request: HttpRequest, name: str) -> list[int]:
    parts = request.GET.get(name, "").split(",")[:MOST_NUMBERS]
    return [int(part) for part in parts if part.isascii() and part.isdecimal() and len(part) < 19]
