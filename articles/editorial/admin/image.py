"""The picture library with what only the desk knows: which stories show a picture."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from articles.editorial.models import Edition
from articles.editorial.permissions import articles_for
from articles.editorial.picture_uses import articles_showing, editions_showing
from articles.media.admin import ImageAdmin
from articles.media.models import Image

MOST_LISTED = 20


@admin.register(Image)
class LibraryAdmin(ImageAdmin):
    """A picture says where it stands; what stands somewhere cannot be removed."""

    readonly_fields = (*ImageAdmin.readonly_fields, "used_in")

    def get_fieldsets(
        self, request: HttpRequest, obj: Image | None = None
    ) -> list[tuple[Any, dict[str, Any]]]:
        """The uses stand before the origin, as far as the person may know of them."""
        sets = super().get_fieldsets(request, obj)
        if obj is None:
            return sets
        obj.seen_by = request.user
        return [*sets[:-1], (_("Use"), {"fields": ("used_in",)}), sets[-1]]

    @admin.display(description=_("used in"))
    def used_in(self, image: Image) -> str:
        """The stories whose working copy shows it, and how many editions readers saw with it."""
        known = articles_for(image.seen_by)
        found = list(articles_showing(image, among=known).order_by("-updated_at", "-pk")[: MOST_LISTED + 1])
        editions = editions_showing(image, among=Edition.objects.filter(article__in=known)).count()
        rows = ((reverse("admin:articles_article_change", args=[row.pk]), row) for row in found[:MOST_LISTED])
        links = format_html_join("", '<li><a href="{}">{}</a></li>', rows)
        more = _("and more") if len(found) > MOST_LISTED else ""
        counted = _("Published editions with this picture: %(count)d.") % {"count": editions}
        return format_html("<ul>{}</ul><p>{}</p><p>{}</p>", links, more, counted)
