"""What a person is told after a save, also of what others had saved meanwhile."""

from collections.abc import Iterable

from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles.core.models import User
from articles.editorial.admin.sent_boxes import saved_page
from articles.editorial.admin.shown import label_of
from articles.editorial.admin.typed_page import page_of
from articles.editorial.services.meanwhile import CameIn
from articles.editorial.services.saving import Saved


def tell(request: HttpRequest, saved: Saved) -> None:
    """The new revision, with names and fields of what came in; or that there was nothing to save."""
    facts = {"number": saved.article.revision_number, "came": came_words(saved.came_in, told=request.user)}
    arrived = saved_page(page_of(request.POST))
    if saved.is_new and saved.came_in:
        words = _("Saved as revision %(number)d, together with what was saved meanwhile: %(came)s.")
        messages.success(request, words % facts, extra_tags=arrived)
    elif saved.is_new:
        messages.success(request, _("Saved as revision %(number)d.") % facts, extra_tags=arrived)
    elif saved.came_in:
        words = _("You changed nothing. Saved meanwhile, and shown here as revision %(number)d: %(came)s.")
        messages.warning(request, words % facts)
    elif "_step" not in request.POST:
        messages.info(request, _("Nothing was changed."))


def came_words(came: Iterable[CameIn], *, told: User | AnonymousUser) -> str:
    """Who changed which fields: `redaktur (headline, tags)`; one's own, as of another window."""
    fields: dict[str, dict[str, None]] = {}
    for each in came:
        labels = {str(label_of(name)): None for name in each.fields}
        who = _("you yourself, in another window") if each.made_by == told else str(each.made_by)
        fields.setdefault(who, {}).update(labels)
    return "; ".join(f"{who} ({', '.join(labels)})" for who, labels in fields.items())
