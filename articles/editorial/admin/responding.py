"""Where a person goes after saving: back to the article, or on to the step whose button they pressed."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from articles.editorial.admin.screens.steps import go_on_with
from articles.editorial.models import Article


class RespondsToSteps:
    """A ModelAdmin whose save buttons may also be the buttons of the workflow's steps."""

    def response_add(
        self, request: HttpRequest, obj: Article, post_url_continue: str | None = None
    ) -> HttpResponse:
        """The article that was made, or the step."""
        return self.response_change(request, obj)

    def response_change(self, request: HttpRequest, obj: Article) -> HttpResponse:
        """The article again, or the step."""
        name = request.POST.get("_step")
        if name:
            return go_on_with(name, request, obj.pk, seen=obj.revision_number)
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[obj.pk]))
