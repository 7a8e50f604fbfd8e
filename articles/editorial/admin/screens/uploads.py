"""Pictures sent from a form while a story is written, each taken in once, and the words that one lacks."""

import json
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from articles.core.models import User
from articles.core.tokens import token_in
from articles.editorial.admin.screens.photos import facts_of
from articles.editorial.admin.typed_page import number_in
from articles.media.checks import too_heavy
from articles.media.limits import LIBRARY
from articles.media.models import Image
from articles.media.patience import wait_for_worker
from articles.media.services import fill_in_words, find_picture, find_upload, receive_upload, take_from_text

MOST_WORDS_BYTES = 16 * 1024
# What stands around the file in a request.
MOST_BYTES = LIBRARY.bytes + MOST_WORDS_BYTES


@require_POST
def upload_photo(request: HttpRequest) -> JsonResponse:
    """Takes a picture in, or asks without the file how one that was sent stands.

    The same upload again, its answer lost, is answered the same.
    """
    _check_writes(request)
    if (number_in(request.headers.get("Content-Length")) or 0) > MOST_BYTES:
        return _refusal(too_heavy(), status=413)
    if number_in(request.POST.get("person")) != request.user.pk:
        return JsonResponse({"error": "person"}, status=409)
    token = token_in(request.POST.get("upload"))
    if token is None:
        return JsonResponse({"error": "sense"}, status=400)
    try:
        return _taken(request, token)
    except PermissionDenied as error:
        return JsonResponse({"error": "refused", "said": str(error)}, status=403)
    except ValidationError as error:
        return _refusal(error, by=request.user)


def _taken(request: HttpRequest, token: UUID) -> JsonResponse:
    by, file = request.user, request.FILES.get("file")
    if image := find_picture(token, by=by):
        return JsonResponse({"photo": facts_of(image, by=by)})
    if file is None:
        upload = find_upload(token, by=by)
    else:
        upload = receive_upload(file, token=token, by=by, at=timezone.now())
    if upload is None:
        return JsonResponse({"error": "unknown"}, status=404)
    upload = wait_for_worker(upload)
    if upload.is_waiting:
        return JsonResponse({"waits": True}, status=202)
    words = {name: request.POST.get(name, "") for name in ("alt", "credit")}
    image = take_from_text(upload, **words, by=by, at=timezone.now())
    return JsonResponse({"photo": facts_of(image, by=by)})


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
    """The refusal in words, with the field that is meant, and the picture that is in the library already.

    What is refused for the moment only waits in the browser, which asks again by itself.
    """
    fields = error.error_dict if hasattr(error, "error_dict") else {"file": error.error_list}
    name, (first, *_more) = next(iter(fields.items()))
    said = " ".join(error.messages)
    if first.code == "too_many":
        return JsonResponse({"waits": True, "said": said}, status=202)
    answer: dict[str, Any] = {"error": "refused", "field": name, "said": said}
    if by and first.code == "duplicate" and first.params:
        answer["photo"] = facts_of(Image.objects.get(pk=first.params["number"]), by=by)
    return JsonResponse(answer, status=status)
