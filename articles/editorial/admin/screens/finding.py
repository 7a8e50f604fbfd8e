"""Tags, officials and people found while their names are typed, each with what tells it from others."""

from collections.abc import Iterable
from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.db.models import Case, Model, Prefetch, Q, When
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from articles.core.html import plain_text
from articles.core.lookup import best_matches, in_order
from articles.core.models import User
from articles.core.text import clean_line
from articles.editorial.admin.form_data import mention_row
from articles.editorial.admin.forms import ArticleForm
from articles.editorial.admin.screens.opened import open_article
from articles.editorial.content import MentionContent
from articles.editorial.kinds import MentionState
from articles.editorial.mentioning import mentions_in
from articles.editorial.seers import seers_among
from articles.officials.models import Official, Tenure
from articles.taxonomy.models import Tag
from articles.taxonomy.resembling import resembling_tags as tags_like
from articles.taxonomy.standing import tags_in

MOST, MOST_CHARS = 12, 100
# What is read of a text to find names in it: the parts of the form, with the most characters of each.
READ_FOR_FINDING = {"headline": 300, "body": 300_000, "dateline_place": 200, "event_on": 10}
NAMES = ("name", "aliases__name")


@require_GET
def tags(request: HttpRequest) -> JsonResponse:
    """The tags that the typed words resemble, with their other names."""
    _check(request)
    keys = best_matches(Tag.objects.all(), _term(request), words=NAMES)[:MOST]
    found = in_order(Tag.objects.prefetch_related("aliases"), keys)
    return _results((tag, _also(alias.name for alias in tag.aliases.all())) for tag in found)


@require_GET
def resembling_tags(request: HttpRequest) -> JsonResponse:
    """The tags of which a new name is probably a misspelling; none where a tag bears the name itself."""
    _check(request)
    return _results((tag, "") for tag in tags_like(_term(request)))


@require_GET
def officials(request: HttpRequest) -> JsonResponse:
    """The officials that the typed words resemble, with the office of today and other spellings."""
    _check(request)
    keys = best_matches(Official.objects.all(), _term(request), words=NAMES)[:MOST]
    today = Tenure.objects.on(timezone.localdate()).latest_first().select_related("position")
    found = in_order(
        Official.objects.prefetch_related("aliases", Prefetch("tenures", today, "held_today")), keys
    )
    return _results(
        (
            official,
            " · ".join(
                part
                for part in (
                    ", ".join(tenure.office_name for tenure in official.held_today),
                    _also(alias.name for alias in official.aliases.all()),
                )
                if part
            ),
        )
        for official in found
    )


@never_cache
@require_GET
def people(request: HttpRequest, pk: int) -> JsonResponse:
    """Those who may see the article, by any part of their names, each with the `@username` that calls them.

    Names that begin with what is typed stand first.
    """
    article, typed = open_article(request, pk), _term(request)
    begins = Q(first_name__istartswith=typed) | Q(last_name__istartswith=typed)
    bears = Q(username__istartswith=typed) | Q(first_name__icontains=typed) | Q(last_name__icontains=typed)
    others = User.objects.filter(bears).exclude(pk=request.user.pk)
    nearest = Case(When(begins, then=0), default=1)
    found = seers_among(article, others).order_by(nearest, "first_name", "last_name", "pk")[:MOST]
    rows = [{"id": who.username, "text": str(who), "hint": f"@{who.username}"} for who in found]
    return JsonResponse({"results": rows})


@require_POST
def in_text(request: HttpRequest) -> JsonResponse:
    """The tags whose names stand in the headline or the text, the officials named there with their offices.

    Each official comes with the row to be put into the table; one whom the newsroom knows is confirmed in it.
    """
    _check(request)
    headline, body, place, day = (
        request.POST.get(name, "").replace("\x00", "")[:most] for name, most in READ_FOR_FINDING.items()
    )
    found = mentions_in(body, headline=headline, place=place)
    table = ArticleForm(initial={"event_on": day}, by=request.user).fields["mentions"].widget
    rows = table.drawn("mentions", [mention_row(_decided(mention)) for mention in found])
    return JsonResponse(
        {
            "tags": [{"text": tag.name} for tag in tags_in(f"{headline}\n{plain_text(body)}")],
            "officials": [
                {"id": str(m.official_id or ""), "text": m.name, "hint": m.office, "row": row}
                for m, row in zip(found, rows, strict=True)
            ],
        }
    )


def _decided(mention: MentionContent) -> MentionContent:
    """Who touches the name of an official whom the newsroom knows has said who is meant."""
    return replace(mention, state=MentionState.CONFIRMED if mention.official_id else MentionState.PROPOSED)


def _check(request: HttpRequest) -> None:
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied


def _term(request: HttpRequest) -> str:
    return clean_line(request.GET.get("term", "").replace("\x00", ""))[:MOST_CHARS]


def _also(names: Iterable[str]) -> str:
    listed = ", ".join(names)
    return _("also: %(names)s") % {"names": listed} if listed else ""


def _results(rows: Iterable[tuple[Model, str]]) -> JsonResponse:
    return JsonResponse(
        {"results": [{"id": str(row.pk), "text": str(row), "hint": hint} for row, hint in rows]}
    )
