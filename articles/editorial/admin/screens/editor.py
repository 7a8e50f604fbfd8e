"""Putting an editor in charge of a story, from the panel beside its form."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.editorial.admin.screens.opened import back_to, open_article
from articles.editorial.errors import DeskError
from articles.editorial.roles import people_who_may
from articles.editorial.services.editors import give_to_editor

MOST_DIGITS = 18


@require_POST
def editor(request: HttpRequest, pk: int) -> HttpResponse:
    """Gives the story to the chosen editor."""
    open_article(request, pk)
    if not request.user.has_perm("articles.approve_article"):
        raise PermissionDenied
    key = request.POST.get("editor", "")
    is_key = key.isascii() and key.isdigit() and len(key) <= MOST_DIGITS
    chosen = people_who_may("approve_article").filter(pk=int(key)).first() if is_key else None
    if chosen is None:
        messages.error(request, _("Choose an editor."))
        return back_to(pk)
    try:
        give_to_editor(pk, editor=chosen, by=request.user, at=timezone.now())
    except DeskError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, _("%(who)s is in charge of this story.") % {"who": chosen})
    return back_to(pk)
