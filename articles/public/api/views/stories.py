from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.editorial.kinds import CorrectionKind
from articles.editorial.models import Correction, Edition
from articles.public.api.admission import for_partners
from articles.public.api.changes import Gone, changes
from articles.public.api.cursors import ChangesCursor, NewestCursor
from articles.public.api.documents import document
from articles.public.api.filters import Moved, Wanted, wanted
from articles.public.api.newest import newest
from articles.public.api.ninjs import Writer
from articles.public.api.parameters import CURSOR, DEFAULT_LIMIT, STORY_PARAMETERS, read_parameters, wrong
from articles.public.api.problems import Problem
from articles.public.api.rows import passed, passed_on
from articles.public.api.settled import LAG, settled_at
from articles.public.masthead import paper
from articles.public.site_address import site_address

type Values = dict[str, Any]


@for_partners
def stories(request: HttpRequest) -> HttpResponse:
    """The newest stories, or what changed since a moment."""
    at = timezone.now()
    values = read_parameters(request.GET, table=STORY_PARAMETERS)
    try:
        asked = wanted(values)
    except Moved as moved:
        return _moved(request, moved)
    answer = _changes if "since" in values else _newest
    return answer(request, asked, values, at=at)


@for_partners
def story(request: HttpRequest, article_id: int) -> HttpResponse:
    """One story; of a withdrawn one only why readers no longer see it."""
    at = timezone.now()
    read_parameters(request.GET, table=())
    seen = Edition.objects.visible(at=at).filter(article_id=article_id)
    edition = passed_on(seen, at=at).first()
    writer = Writer(newsroom=paper(), absolute=site_address(request))
    if edition is None:
        raise _gone(article_id, writer=writer, at=at)
    found = passed(edition)
    return document(request, writer.item(found), changed_at=found.changed_at)


def _newest(request: HttpRequest, asked: Wanted, values: Values, *, at: datetime) -> HttpResponse:
    is_first = "cursor" not in values
    begun_at = settled_at(at=at) if is_first else at
    page = newest(
        asked,
        after=_cursor(values, NewestCursor),
        limit=values.get("limit", DEFAULT_LIMIT),
        at=at,
    )
    writer = Writer(newsroom=asked.newsroom, absolute=site_address(request))
    links = {"next": _address(request, {"cursor": page.next})} if page.next else {}
    if is_first:
        # A full hour, so that the first page stays the same while nothing changes.
        start = (begun_at - LAG).replace(minute=0, second=0, microsecond=0)
        links["later"] = _address(request, {"since": start})
    return document(request, {"items": [writer.item(row) for row in page.stories], "links": links})


def _changes(request: HttpRequest, asked: Wanted, values: Values, *, at: datetime) -> HttpResponse:
    page = changes(
        asked,
        since=values["since"],
        after=_cursor(values, ChangesCursor),
        limit=values.get("limit", DEFAULT_LIMIT),
        at=at,
    )
    writer = Writer(newsroom=asked.newsroom, absolute=site_address(request))
    items = [writer.gone(row) if isinstance(row, Gone) else writer.item(row) for row in page.stories]
    if page.next:
        links = {"next": _address(request, {"cursor": page.next})}
    else:
        links = {"later": _address(request, {"since": page.later, "cursor": None})}
    return document(request, {"items": items, "links": links})


def _cursor[C: (NewestCursor, ChangesCursor)](values: Values, kind: type[C]) -> C | None:
    """The cursor of this list; another list's is refused like a broken one."""
    if "cursor" not in values:
        return None
    try:
        return kind.parse(values["cursor"])
    except ValueError as error:
        raise wrong(CURSOR) from error


def _address(request: HttpRequest, changed: Values) -> str:
    """The address of another page of this list; a parameter that becomes None is left out."""
    told = {
        name: value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else value
        for name, value in changed.items()
    }
    query = {name: value for name, value in (request.GET.dict() | told).items() if value is not None}
    return site_address(request)(f"{reverse('api-stories')}?{urlencode(query)}")


def _moved(request: HttpRequest, moved: Moved) -> HttpResponse:
    """To the same list, by the address that the tag, section or official has now."""
    response = HttpResponse(status=308)
    response.headers["Location"] = _address(request, {moved.name: moved.slug})
    return response


def _gone(article_id: int, *, writer: Writer, at: datetime) -> Problem:
    acts = Correction.objects.filter(article_id=article_id, made_at__lte=at, kind=CorrectionKind.PENCABUTAN)
    act = acts.newest_first().first()
    if act is None:
        return Problem(404, _("No story of this number is published."))
    return Problem(410, act.text, item=writer.gone(Gone(article_id=article_id, withdrawal=act)))
