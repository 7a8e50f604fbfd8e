"""The article's form filled from a paste, and the draft that is made of it."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from articles.core.models import User
from articles.editorial.admin.form_data import initial_of
from articles.editorial.admin.forms import ArticleForm
from articles.editorial.admin.new_official import Ticked, officials_made
from articles.editorial.admin.saving import at_form_fields
from articles.editorial.errors import DeskError
from articles.editorial.models import Article
from articles.importers.admin.forms import PasteForm
from articles.importers.paste_draft import DraftProposal, draft_from_paste
from articles.taxonomy.services import tags_named


def filled_form(proposal: DraftProposal, *, by: User) -> ArticleForm:
    """The form with everything that was understood, each piece to be changed."""
    initial = initial_of(proposal.content) | {"tag_names": ", ".join(proposal.tags)}
    return ArticleForm(initial=initial, by=by)


def make_draft(
    form: ArticleForm, paste: PasteForm, *, officials: Ticked, by: User, at: datetime
) -> Article | None:
    """The draft as the person left it; None when something is wrong, which then stands at its field.

    The `officials` written so are added to the newsroom's and confirmed.
    """
    if not form.is_valid():
        return None
    try:
        with transaction.atomic():
            content = form.content(tag_ids=_tags(form, by=by, at=at))
            return draft_from_paste(
                officials_made(content, asked=officials, by=by, at=at),
                text=paste.cleaned_data["text"],
                token=paste.cleaned_data["token"],
                by=by,
                at=at,
            )
    except DeskError as refusal:
        form.add_error(None, refusal.message)
    except ValidationError as refusal:
        form.add_error(None, at_form_fields(refusal))
    return None


def _tags(form: ArticleForm, *, by: User, at: datetime) -> tuple[int, ...]:
    try:
        return tuple(tag.pk for tag in tags_named(form.cleaned_data["tag_names"], by=by, at=at))
    except ValidationError as refusal:
        raise ValidationError({"tag_names": refusal.messages}) from refusal
