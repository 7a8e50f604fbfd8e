import json

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.caching.freshness import fresh_for
from articles.public.api.addresses import ADDRESSES, ROOT, STATUSES
from articles.public.api.admission import for_partners
from articles.public.api.openapi import openapi
from articles.public.api.parameters import MOST, STORY_PARAMETERS
from articles.public.api.problems import Problem
from articles.public.masthead import paper
from articles.public.pages import FRESH, show
from articles.public.site_address import site_address

DOCUMENT_FRESH = 3600


@require_safe
@fresh_for(FRESH)
def guide(request: HttpRequest) -> HttpResponse:
    """How stories are fetched, for the person who writes a partner's program."""
    at = timezone.now()
    absolute = site_address(request)
    context = {
        "root": absolute(ROOT),
        "addresses": ADDRESSES,
        "parameters": STORY_PARAMETERS,
        "statuses": STATUSES.items(),
        "document": reverse("api-openapi"),
        "most_requests": settings.API_REQUESTS,
        "most": MOST,
        "noindex": True,
    }
    return show(request, "public/api.html", context, at=at, placements=())


@require_safe
@fresh_for(DOCUMENT_FRESH)
def openapi_json(request: HttpRequest) -> HttpResponse:
    """The same for machines."""
    data = openapi(paper=paper().name, absolute=site_address(request))
    return HttpResponse(json.dumps(data, ensure_ascii=False, indent=1), content_type="application/json")


@for_partners
def unknown(request: HttpRequest) -> HttpResponse:
    """Any other address below this one."""
    words = _("Addresses end with a slash and are listed at %(guide)s.")
    raise Problem(404, words % {"guide": site_address(request)(reverse("api-guide"))})
