"""An article's form opened with what its person typed before, on the revision on which they typed it."""

from typing import Any

from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse

from articles.editorial.admin.typed_form import values_typed
from articles.editorial.admin.typed_page import page_context, token_in
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
        typed = values_typed(form, buffer.data) | {"seen": buffer.seen}
        return type(form.__name__, (form,), {"typed": typed})

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """The page, with its token and the number of its text."""
        return super().render_change_form(request, {**page_context(request), **context}, *args, **kwargs)


def named_buffer(request: HttpRequest, article: Article | None) -> Buffer | None:
    """The person's own buffer of this article that the address names."""
    token = token_in(request.GET.get("buffer"))
    if token is None or request.method == "POST":
        return None
    return Buffer.objects.filter(owner=request.user, page=token, article=article).unsaved().first()
