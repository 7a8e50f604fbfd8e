"""The newsroom's admin: Django's, with the desk as its start page."""

from collections.abc import Mapping
from typing import Any, cast

from django.contrib.admin import AdminSite
from django.db.models.base import ModelBase
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.i18n import JavaScriptCatalog

from articles.banners.desk import flight_desk
from articles.editorial.admin.screens.desk import desk_context
from articles.editorial.admin.screens.notifications import notification_choices, notifications
from articles.editorial.admin.screens.readers import readers
from articles.frontpage.admin import front_screen, pinnable, pins_screen
from articles.frontpage.services import PERMISSION
from articles.importers.admin.made import made_of_pastes
from articles.importers.admin.screen import paste_screen
from newsroom.front_preview import front_preview
from newsroom.preview import preview, preview_of_new


class NewsroomSite(AdminSite):
    """Where the people of the newsroom work."""

    site_title = _("Newsroom")
    site_header = _("Newsroom")
    index_title = _("Desk")
    enable_nav_sidebar = False

    def register(self, model_or_iterable: Any, admin_class: Any = None, **options: Any) -> None:
        """The newsroom's own nouns; the tables of libraries are for whoever operates it, by command."""
        is_one = isinstance(model_or_iterable, ModelBase)
        models: list[Any] = [model_or_iterable] if is_one else list(model_or_iterable)
        own = [model for model in models if model._meta.app_label == "articles"]
        super().register(own, admin_class, **options)

    def index(self, request: HttpRequest, extra_context: Mapping[str, Any] | None = None) -> TemplateResponse:
        """The desk: what waits for the person who looks."""
        tools: dict[str, Any] = {"may_arrange": request.user.has_perm(PERMISSION)}
        if request.user.has_perm("articles.change_flight"):
            tools["flight_desk"] = flight_desk(at=timezone.now())
        return super().index(request, {**desk_context(request), **tools, **(extra_context or {})})

    def i18n_javascript(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """Django's words for its scripts, and the newsroom's for those that its Indonesian lacks."""
        catalog = JavaScriptCatalog.as_view(packages=["django.contrib.admin", "articles"])
        return cast(HttpResponse, catalog(request))

    def get_urls(self) -> list[URLPattern | URLResolver]:
        """Django's addresses, and before them those of the newsroom's own screens."""
        paste = path("articles/article/tempel/", paste_screen, name="articles_article_paste")
        made = path("articles/article/tempel/jadi/", made_of_pastes, name="articles_article_paste_made")
        shown = path(
            "articles/article/<int:pk>/preview/", self.admin_view(preview), name="articles_article_preview"
        )
        own = [
            path("pembaca/", self.admin_view(readers), name="readers"),
            path("halaman-depan/", self.admin_view(front_screen), name="frontpage"),
            path("halaman-depan/pratinjau/", self.admin_view(front_preview), name="frontpage_preview"),
        ]
        pins = [
            path("sematan/<str:kind>/<int:pk>/", self.admin_view(pins_screen), name="pins"),
            path("sematan/<str:kind>/<int:pk>/berita/", self.admin_view(pinnable), name="pinnable"),
        ]
        told, choices = self.admin_view(notifications), self.admin_view(notification_choices)
        bell = [
            path("pemberitahuan/", told, name="notifications"),
            path("pemberitahuan/pilihan/", choices, name="notification-choices"),
        ]
        typed = path(
            "articles/article/preview/", self.admin_view(preview_of_new), name="articles_article_preview_new"
        )
        return [paste, made, shown, typed, *own, *pins, *bell, *super().get_urls()]
