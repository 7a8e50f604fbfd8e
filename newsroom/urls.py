"""Which address leads where."""

from django.conf import settings
from django.conf.urls.static import static
from django.contrib import admin
from django.urls import include, path
from django.views.i18n import set_language

from newsroom import health
from newsroom.guest_review import guest_review

handler400 = "articles.public.views.problems.misunderstood"
handler404 = "articles.public.views.problems.not_found"
handler500 = "articles.public.views.problems.failed"

urlpatterns = [
    path("admin/language/", set_language, name="set-language"),
    path("admin/", admin.site.urls),
    path("pratinjau/<str:token>/", guest_review, name="guest-review"),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    *static(
        settings.MEDIA_URL, document_root=settings.MEDIA_ROOT
    ),  # development only: nginx does it elsewhere
    path("", include("articles.public.urls")),
]
