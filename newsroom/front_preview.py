"""The front page as readers saw it, see it or will see it at a moment."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.frontpage.admin.forms import PreviewForm
from articles.frontpage.services import PERMISSION
from articles.public.views.front import show_front


@require_safe
def front_preview(request: HttpRequest) -> HttpResponse:
    """Only for those who arrange it; a moment that nobody can mean is now."""
    if not request.user.has_perm(PERMISSION):
        raise PermissionDenied
    form = PreviewForm(request.GET)
    at = form.cleaned_data["at"] if form.is_valid() else timezone.now()
    return show_front(request, at=at, preview_at=at, noindex=True)
