"""What the checks say of a story while it is typed; nothing is written."""

from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST

from articles.core.tokens import token_in
from articles.editorial.admin.typed import typed_content, typed_tags
from articles.editorial.readiness.facts import facts_of
from articles.editorial.readiness.judging import judge, newsroom_levels


@require_POST
def readiness(request: HttpRequest) -> HttpResponse:
    """The list of findings for the form as it was sent, to be put into the panel."""
    if not request.user.has_perm("articles.change_article"):
        raise PermissionDenied
    content = typed_content(request.POST)
    beside = request.GET.get("beside", "")
    own = int(beside) if beside.isdecimal() and len(beside) < 19 else None
    facts = facts_of(content, at=timezone.now(), beside=own, tags=typed_tags(request.POST))
    facts = replace(facts, lead_on_its_way=token_in(request.POST.get("lead_image")) is not None)
    findings = judge(content, facts, levels=newsroom_levels())
    context = {"findings": findings, "is_form": True}
    return render(request, "admin/articles/article/findings.html", context)
