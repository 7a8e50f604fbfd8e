"""Bringing an earlier revision back, as a new one."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.editorial.admin.screens.opened import back_to, open_article, seen_in
from articles.editorial.errors import DeskError
from articles.editorial.models import Revision
from articles.editorial.services import restore_revision


@require_POST
def restore(request: HttpRequest, pk: int) -> HttpResponse:
    """Restores the revision that the button names, on top of the one that the page showed."""
    article = open_article(request, pk)
    number = request.POST.get("number", "")
    if not number.isdecimal() or len(number) > 9:
        raise Http404
    seen = seen_in(request, article)
    try:
        restore_revision(pk, int(number), seen=seen, by=request.user, at=timezone.now())
    except Revision.DoesNotExist as error:
        raise Http404 from error
    except DeskError as error:
        messages.error(request, error.message)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, _("Revision %(number)s is back, as a new revision.") % {"number": number})
    return back_to(pk)
