"""The answer to a form that stands in a panel: the panel alone where its script asks, else the page again.

So a panel is sent without leaving the article's form, and what is typed there stays.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone

from articles.editorial.admin.panels import PANELS
from articles.editorial.models import Article

ASKS_FOR_PANEL = "X-Panel"
REFUSED = 422


def wants_panel(request: HttpRequest) -> bool:
    """Whether the panel's script sent the form."""
    return ASKS_FOR_PANEL in request.headers


def panel_alone(
    request: HttpRequest, article: Article, name: str, *, status: int = 200, **facts: Any
) -> HttpResponse:
    """The panel of that name as it stands now, with what the answer adds to its facts."""
    panel = next(panel for panel in PANELS if panel.name == name)
    known = panel.facts(article, request.user, timezone.now()) or {}
    context = {"article": article, "facts": known | facts}
    response = TemplateResponse(request, panel.template, context, status=status)
    response.headers[ASKS_FOR_PANEL] = name
    return response
