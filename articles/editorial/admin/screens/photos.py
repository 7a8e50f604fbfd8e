"""Pictures of the library for a text: found by their words while they are typed, or one that is named."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, JsonResponse
from django.urls import reverse

from articles.core.lookup import best_matches, in_order
from articles.core.models import User
from articles.editorial.admin.picks import MOST_DIGITS
from articles.media.models import IMAGE_WORDS, Image
from articles.media.services import may_fill_in
from articles.media.sources import RENDITIONS, smallest_file

MOST = 12


def photos(request: HttpRequest) -> JsonResponse:
    """What the library says about each picture, the newest first where nothing is typed."""
    if not request.user.has_perms(["articles.view_article", "articles.view_image"]):
        raise PermissionDenied
    found = _asked_for(request).prefetch_related(RENDITIONS)[:MOST]
    return JsonResponse({"results": [facts_of(image, by=request.user) for image in found]})


def _asked_for(request: HttpRequest) -> QuerySet[Image]:
    number, typed = request.GET.get("number", ""), request.GET.get("term", "").strip()
    if number:
        known = number.isdecimal() and len(number) <= MOST_DIGITS
        return Image.objects.filter(pk=int(number)) if known else Image.objects.none()
    if typed:
        return in_order(Image.objects.all(), best_matches(Image.objects.all(), typed, words=(IMAGE_WORDS,)))
    return Image.objects.order_by("-uploaded_at", "-pk")


def facts_of(image: Image, *, by: User) -> dict[str, Any]:
    """What the form shows of a picture, and where the person may write the words that it lacks."""
    fill_in = reverse("admin:articles_article_photo_words", args=[image.pk])
    return {
        "id": str(image.pk),
        "text": str(image),
        "hint": image.credit,
        "caption": image.caption,
        "thumbnail": smallest_file(image),
        "lacks": image.lacks,
        "fillIn": fill_in if image.lacks and may_fill_in(image, by) else None,
    }
