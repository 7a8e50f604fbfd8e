"""Which pasted texts became drafts: a browser forgets a correction only then."""

from django.contrib.admin.views.decorators import staff_member_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from articles.core.tokens import token_in
from articles.importers.models import PastedText

MOST_ASKED = 100


@never_cache
@staff_member_required
@require_GET
def made_of_pastes(request: HttpRequest) -> JsonResponse:
    """Those of the tokens asked for that the person made a draft of."""
    if not request.user.has_perm("articles.import_paste"):
        raise PermissionDenied
    asked = [token for text in request.GET.getlist("token")[:MOST_ASKED] if (token := token_in(text))]
    made = PastedText.objects.filter(token__in=asked, pasted_by=request.user)
    return JsonResponse({"made": [str(token) for token in made.values_list("token", flat=True)]})
