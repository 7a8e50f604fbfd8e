"""Keeping a way of looking at the list of articles under a name."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.audit.record import record
from articles.core.models import User
from articles.core.text import clean_line
from articles.editorial.errors import NotAllowed
from articles.editorial.models import SavedFilter

MOST_OF_ONE = 30


@transaction.atomic
def save_filter(*, name: str, query: str, is_shared: bool, by: User, at: datetime) -> SavedFilter:
    """Keeps the filter; one of the same name is replaced.

    Raises NotAllowed, or ValidationError keyed by field.
    """
    if not by.has_perm("articles.view_article"):
        raise NotAllowed(_("Your role does not work with articles."))
    User.objects.select_for_update().get(pk=by.pk)
    own = SavedFilter.objects.filter(owner=by)
    kept = own.filter(name=clean_line(name)).first() or SavedFilter(owner=by, name=name)
    if kept.pk is None and own.count() >= MOST_OF_ONE:
        raise ValidationError(
            {"name": _("At most %(most)d filters: remove one first.") % {"most": MOST_OF_ONE}}
        )
    kept.query, kept.is_shared = query, is_shared
    kept.full_clean(exclude=["owner"])
    kept.save()
    record("savedfilter.saved", by=by, at=at, on=kept, shared=is_shared)
    return kept


@transaction.atomic
def remove_filter(pk: int, *, by: User, at: datetime) -> None:
    """Removes one's own filter; who decides roles may remove what others share.

    Raises SavedFilter.DoesNotExist or NotAllowed.
    """
    kept = SavedFilter.objects.offered_to(by).select_for_update().get(pk=pk)
    if kept.owner_id != by.pk and not by.has_perm("articles.change_user"):
        raise NotAllowed(_("This is somebody else's filter."))
    record("savedfilter.removed", by=by, at=at, on=kept)
    kept.delete()
