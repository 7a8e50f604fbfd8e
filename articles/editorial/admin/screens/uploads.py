"""Pictures sent from a form while a story is written, each taken in once, and the words that one lacks."""

import json
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from articles.core.models import User
from articles.core.tokens import token_in
from articles.editorial.admin.screens.photos import facts_of
from articles.editorial.admin.typed_page import number_in
from articles.media.checks import MAX_BYTES, too_heavy
from articles.media.models import Image
from articles.media.services import fill_in_words, take_upload

MOST_WORDS_BYTES = 16 * 1024
# What stands around the file in a request.
MOST_BYTES = MAX_BYTES + MOST_WORDS_BYTES


@require_POST
def upload_photo(request: HttpRequest) -> JsonResponse:
    """Takes a picture in; the same upload again, its answer lost, is answered the same."""
    _check_writes(request)
    if (number_in(request.headers.get("Content-Length")) or 0) > MOST_BYTES:
        return _refusal(too_heavy(), status=413)
    if number_in(request.POST.get("person")) != request.user.pk:
        return JsonResponse({"error": "person"}, status=409)
    file, upload = request.FILES.get("file"), token_in(request.POST.get("upload"))
    if file is None or upload is None:
        return JsonResponse({"error": "sense"}, status=400)
    words = {name: request.POST.get(name, "") for name in ("alt", "credit")}
    try:
        image = take_upload(file, upload=upload, **words, by=request.user, at=timezone.now())
    except PermissionDenied as error:
        return JsonResponse({"error": "refused", "said": str(error)}, status=403)
    except ValidationError as error:
        return _refusal(error, by=request.user)
    return JsonResponse({"photo": facts_of(image, by=request.user)})


@require_POST
def photo_words(request: HttpRequest, pk: int) -> JsonResponse:
    """Writes the words that a picture lacks."""
    _check_writes(request)
    try:
        sent = json.loads(request.body[:MOST_WORDS_BYTES])
        words = {name: str(sent.get(name, "")) for name in ("alt", "credit")}
    except (ValueError, AttributeError):
        return JsonResponse({"error": "sense"}, status=400)
    if number_in(sent.get("person")) != request.user.pk:
        return JsonResponse({"error": "person"}, status=409)
    try:
        image = fill_in_words(pk, **words, by=request.user, at=timezone.now())
    except Image.DoesNotExist as error:
        raise Http404 from error
    except PermissionDenied as error:
        return JsonResponse({"error": "refused", "said": str(error)}, status=403)
    except ValidationError as error:
        return _refusal(error)
    return JsonResponse({"photo": facts_of(image, by=request.user)})


def _check_writes(request: HttpRequest) -> None:
    if not request.user.has_perms(["articles.view_article", "articles.view_image"]):
        raise PermissionDenied


def _refusal(error: ValidationError, *, by: User | None = None, status: int = 400) -> JsonResponse:
    """The refusal in words, with the field that is meant, and the picture that is in the library already."""
    fields = error.error_dict if hasattr(error, "error_dict") else {"file": error.error_list}
    name, (first, *_more) = next(iter(fields.items()))
    answer: dict[str, Any] = {"error": "refused", "field": name, "said": " ".join(error.messages)}
    if by and first.code == "duplicate" and first.params:
        answer["photo"] = facts_of(Image.objects.get(pk=first.params["number"]), by=by)
    return JsonResponse(answer, status=status)
