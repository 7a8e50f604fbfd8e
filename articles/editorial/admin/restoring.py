"""An article's form opened with what its person typed before."""

from typing import Any

from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse

from articles.core.tokens import token_in
from articles.editorial.admin.taking_over import taken_over
from articles.editorial.admin.typed_page import page_context
from articles.editorial.models import Article, Buffer


class RestoresTyped:
    """A ModelAdmin whose form says on which page it stands, and takes a buffer over with `?buffer=…`."""

    def get_form(
        self, request: HttpRequest, obj: Article | None = None, change: bool = False, **kwargs: Any
    ) -> type[ModelForm]:
        """The form class, with the values of the buffer that the address names."""
        form = super().get_form(request, obj, change=change, **kwargs)
        buffer = named_buffer(request, obj)
        if buffer is None:
            return form
        request.taken_over = taken_over(buffer, form)
        return type(form.__name__, (form,), {"typed": request.taken_over.values})

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """The page, with its token and the number of its text, and with what was merged into it."""
        taken = getattr(request, "taken_over", None)
        beside = {"taken_over": taken, "conflict": taken.conflict} if taken else {}
        whole = {**page_context(request), **beside, **context}
        return super().render_change_form(request, whole, *args, **kwargs)


def named_buffer(request: HttpRequest, article: Article | None) -> Buffer | None:
    """The person's own buffer of this article that the address names."""
    token = token_in(request.GET.get("buffer"))
    if token is None or request.method == "POST":
        return None
    return Buffer.objects.filter(owner=request.user, page=token, article=article).unsaved().first()
