from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from articles.editorial.models import Edition, EditionTag
from articles.public.api.admission import for_partners
from articles.public.api.cursors import TagCursor
from articles.public.api.documents import document
from articles.public.api.parameters import CURSOR, TAG_PARAMETERS, read_parameters, wrong
from articles.public.site_address import site_address
from articles.public.structured_data import Absolute
from articles.taxonomy.models import Section, Tag

TAGS_A_PAGE = 500


@for_partners
def sections(request: HttpRequest) -> HttpResponse:
    """The rubrics of the paper, in the order of its menu."""
    read_parameters(request.GET, table=())
    absolute = site_address(request)
    return document(request, {"items": [_item(row, absolute) for row in Section.objects.all()], "links": {}})


@for_partners
def tags(request: HttpRequest) -> HttpResponse:
    """The tags that stand at a story which readers see; of others not even the name is told."""
    values = read_parameters(request.GET, table=TAG_PARAMETERS)
    rows = list(_tags(values)[: TAGS_A_PAGE + 1])
    absolute = site_address(request)
    links = {}
    if len(rows) > TAGS_A_PAGE:
        cursor = TagCursor(rows[TAGS_A_PAGE - 1].pk)
        links["next"] = absolute(f"{reverse('api-tags')}?cursor={cursor}")
    items = [_item(row, absolute) | {"running": row.is_running} for row in rows[:TAGS_A_PAGE]]
    return document(request, {"items": items, "links": links})


def _tags(values: dict[str, Any]) -> QuerySet[Tag]:
    seen = Edition.objects.visible(at=timezone.now()).filter(pk=OuterRef("edition"))
    links = EditionTag.objects.filter(Exists(seen), tag=OuterRef("pk"))
    found = Tag.objects.filter(Exists(links)).order_by("pk")
    if "cursor" not in values:
        return found
    try:
        return found.filter(pk__gt=TagCursor.parse(values["cursor"]).number)
    except ValueError as error:
        raise wrong(CURSOR) from error


def _item(thing: Section | Tag, absolute: Absolute) -> dict[str, Any]:
    """The number stays for good, so that a renaming can be told from something new."""
    address = absolute(thing.get_absolute_url())
    return {"id": thing.pk, "name": thing.name, "slug": thing.slug, "uri": address}
