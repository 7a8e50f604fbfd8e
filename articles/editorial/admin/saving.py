"""From a form to the service and back: what is refused comes back with everything typed."""

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from articles.core.models import User
from articles.editorial.admin.conflict import Conflict, conflict_sent, data_of, with_tags
from articles.editorial.admin.form_data import FORM_FIELDS
from articles.editorial.admin.forms import mentions_field
from articles.editorial.admin.new_official import officials_made, ticked
from articles.editorial.admin.telling import tell
from articles.editorial.admin.typed_page import page_of
from articles.editorial.content import Content
from articles.editorial.errors import DeskError, DisputedSave
from articles.editorial.merging import merge, with_choices
from articles.editorial.models import Article, Buffer
from articles.editorial.services import create_article, merge_article
from articles.editorial.services.buffers import Page, locked_buffer, saved_already, settle, stands_on
from articles.editorial.services.saving import Saved
from articles.editorial.services.tidying import tidied
from articles.taxonomy.models import Tag
from articles.taxonomy.services import tags_named


class Stale(Exception):
    """Somebody saved meanwhile; the form is shown again with both versions."""

    def __init__(self, conflict: Conflict, refusal: ValidationError) -> None:
        super().__init__()
        self.conflict = conflict
        self.refusal = refusal


class SavesThroughServices:
    """A ModelAdmin that writes articles by the desk's services only."""

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The form; once more, with both versions, when two people changed the same place."""
        context = {**(extra_context or {})}
        if request.method == "POST" and object_id is not None:
            context["conflict"] = _conflict_or_none(request, object_id)
        try:
            return super().changeform_view(request, object_id, form_url, context)
        except Stale as stale:
            request.refusal = stale.refusal
            request.POST = data_of(stale.conflict, typed=request.POST)
            context["conflict"] = stale.conflict
            return super().changeform_view(request, object_id, form_url, context)

    def get_form(
        self, request: HttpRequest, obj: Article | None = None, change: bool = False, **kwargs: Any
    ) -> type[ModelForm]:
        """The form class; who may add officials finds the button for it."""
        form = super().get_form(request, obj, change=change, **kwargs)
        form.base_fields["mentions"] = mentions_field(by=request.user)
        return form

    def save_model(self, request: HttpRequest, obj: Article, form: ModelForm, change: bool) -> None:
        """Hands the typed article to the service; `obj` itself is never saved."""
        by, at = request.user, timezone.now()
        page, seen = page_of(request.POST), form.cleaned_data["seen"]
        try:
            with transaction.atomic():
                buffer = _buffer(page, obj, request) if page else None
                if buffer and (done := saved_already(buffer, page)):
                    obj.pk, obj.revision_number = done.pk, done.revision_number
                    return
                article_id, seen = stands_on(buffer, obj.pk, seen)
                tags = _tags(form, by=by, at=at)
                typed = _typed(form, request, article_id, tags=tags)
                content = officials_made(typed, asked=ticked(request.POST), by=by, at=at)
                saved = _saved(article_id, content, seen=seen, by=by, at=at)
                # A step goes on with what the person has read: their own save, or what they had opened.
                read = saved.article.revision_number if saved.is_new or not saved.came_in else seen
                if buffer:
                    settle(buffer, page, saved.article, seen=seen if saved.came_in else read)
        except DisputedSave as disputed:
            merged = disputed.merge
            if content != typed:  # the officials were taken back with the save
                merged = merge(base=merged.base, mine=tidied(typed), theirs=merged.theirs)
            names = {tag.pk: tag.name for tag in tags}
            conflict = Conflict(merge=merged, seen=seen, current=disputed.current, tag_names=names)
            refusal = at_form_fields(disputed.refusal or ValidationError(disputed.message))
            raise Stale(conflict, refusal) from disputed
        except DeskError as error:
            raise ValidationError(error.message) from error
        except ValidationError as error:
            raise at_form_fields(error) from error
        obj.pk, obj.revision_number = saved.article.pk, read
        tell(request, saved)

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


def _saved(article_id: int | None, content: Content, *, seen: int | None, by: User, at: datetime) -> Saved:
    if article_id is None:
        return Saved(article=create_article(content, by=by, at=at), is_new=True)
    return merge_article(article_id, content, seen=seen or 0, by=by, at=at)


def _buffer(page: Page, obj: Article, request: HttpRequest) -> Buffer:
    return locked_buffer(page, obj.pk, by=request.user, at=timezone.now())


def _conflict_or_none(request: HttpRequest, object_id: str) -> Conflict | None:
    """The conflict that the sent page showed; one that is not ours is refused when it is saved."""
    try:
        return conflict_sent(request.POST, object_id)
    except ValidationError:
        return None


def _typed(form: Any, request: HttpRequest, article_id: int | None, *, tags: list[Tag]) -> Content:
    """What the form says, and what was chosen where two people had changed the same."""
    content = form.content(tag_ids=tuple(tag.pk for tag in tags))
    conflict = conflict_sent(request.POST, article_id)
    if conflict is None:
        return content
    shown = with_tags(conflict, {tag.name: tag.pk for tag in tags})
    return with_choices(shown, conflict.choices, edited=tidied(content))


def _tags(form: Any, *, by: User, at: datetime) -> list[Tag]:
    try:
        return tags_named(form.cleaned_data["tag_names"], by=by, at=at)
    except ValidationError as error:
        raise ValidationError({"tag_names": error.messages}) from error


def at_form_fields(error: ValidationError) -> ValidationError:
    """The same refusal, keyed by the form's names for the fields."""
    if not hasattr(error, "error_dict"):
        return error
    return ValidationError({FORM_FIELDS.get(name, name): found for name, found in error.error_dict.items()})
