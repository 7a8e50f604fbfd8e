"""From a form to the service and back: what is refused comes back with everything typed."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.editorial.admin.conflict import Conflict, conflict_of, data_of
from articles.editorial.admin.form_data import FORM_FIELDS
from articles.editorial.admin.new_official import official_made
from articles.editorial.admin.typed_page import page_of
from articles.editorial.content import Content
from articles.editorial.errors import DeskError, StaleRevision
from articles.editorial.models import Article, Buffer, Revision
from articles.editorial.services import create_article, save_article
from articles.editorial.services.buffers import Page, locked_buffer, saved_already, settle, stands_on
from articles.taxonomy.services import tags_named


class Stale(Exception):
    """Somebody saved meanwhile; the form is shown again with both versions."""

    def __init__(self, conflict: Conflict, message: str) -> None:
        super().__init__(message)
        self.conflict = conflict


class SavesThroughServices:
    """A ModelAdmin that writes articles by the desk's services only."""

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The form; once more, with both versions, when it started from an older revision."""
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except Stale as stale:
            request.refusal = ValidationError(str(stale))
            request.POST = data_of(stale.conflict, typed=request.POST)
            context = {**(extra_context or {}), "conflict": stale.conflict}
            return super().changeform_view(request, object_id, form_url, context)

    def get_form(
        self, request: HttpRequest, obj: Article | None = None, change: bool = False, **kwargs: Any
    ) -> type[ModelForm]:
        """The form class; who may add officials finds the button for it."""
        form = super().get_form(request, obj, change=change, **kwargs)
        mentions = form.base_fields["mentions"].widget
        mentions.extra_context["may_add_official"] = request.user.has_perm("articles.add_official")
        return form

    def save_model(self, request: HttpRequest, obj: Article, form: ModelForm, change: bool) -> None:
        """Hands the typed article to the service; `obj` itself is never saved."""
        page, seen = page_of(request.POST), form.cleaned_data["seen"]
        try:
            with transaction.atomic():
                buffer = _buffer(page, obj, request) if page else None
                if buffer and (saved := saved_already(buffer, page)):
                    obj.pk, obj.revision_number = saved.pk, saved.revision_number
                    return
                article_id, seen = stands_on(buffer, obj.pk, seen)
                content = _content(form, request)
                saved = self._write(content, article_id, request=request, seen=seen)
                if buffer:
                    settle(buffer, page, saved)
        except StaleRevision as stale:
            conflict = conflict_of(article_id, seen=seen, mine=content, theirs=stale.current)
            raise Stale(conflict, stale.message) from stale
        except DeskError as error:
            raise ValidationError(error.message) from error
        except ValidationError as error:
            raise at_form_fields(error) from error
        obj.pk, obj.revision_number = saved.pk, saved.revision_number
        self._tell(request, saved, seen=seen if article_id else None)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Nothing: relations are part of what the service wrote."""

    def construct_change_message(
        self, request: HttpRequest, form: Any, formsets: Any, add: bool = False
    ) -> str:
        """Nothing: the service's audit entry tells what happened."""
        return ""

    def log_addition(self, request: HttpRequest, obj: Article, message: Any) -> None:
        """Nothing: the service has written its audit entry."""

    def log_change(self, request: HttpRequest, obj: Article, message: Any) -> None:
        """Nothing: the service has written its audit entry."""

    def _write(
        self, content: Content, article_id: int | None, *, request: HttpRequest, seen: int | None
    ) -> Article:
        by, at = request.user, timezone.now()
        content = official_made(content, asked=request.POST.get("_new_official"), by=by, at=at)
        if article_id is None:
            return create_article(content, by=by, at=at)
        if seen is None or not Revision.objects.filter(article=article_id, number=seen).exists():
            raise ValidationError(_("The page does not say which revision it started from: open it again."))
        return save_article(article_id, content, seen=seen, by=by, at=at)

    def _tell(self, request: HttpRequest, saved: Article, *, seen: int | None) -> None:
        if seen == saved.revision_number:
            if "_step" not in request.POST:
                messages.info(request, _("Nothing was changed."))
        else:
            messages.success(request, _("Saved as revision %(number)d.") % {"number": saved.revision_number})


def _buffer(page: Page, obj: Article, request: HttpRequest) -> Buffer:
    return locked_buffer(page, obj.pk, by=request.user, at=timezone.now())


def _content(form: Any, request: HttpRequest) -> Content:
    by, at = request.user, timezone.now()
    try:
        tags = tags_named(form.cleaned_data["tag_names"], by=by, at=at)
    except ValidationError as error:
        raise ValidationError({"tag_names": error.messages}) from error
    return form.content(tag_ids=tuple(tag.pk for tag in tags))


def at_form_fields(error: ValidationError) -> ValidationError:
    """The same refusal, keyed by the form's names for the fields."""
    if not hasattr(error, "error_dict"):
        return error
    return ValidationError({FORM_FIELDS.get(name, name): found for name, found in error.error_dict.items()})
