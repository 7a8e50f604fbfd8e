"""The addresses of the interface for partners; a change that breaks their programs gets a new number."""

from django.urls import path, re_path

from articles.public.api.views.gathered import sections, tags
from articles.public.api.views.guide import guide, openapi_json, unknown
from articles.public.api.views.stories import stories, story

urlpatterns = [
    path("", guide, name="api-guide"),
    path("openapi.json", openapi_json, name="api-openapi"),
    path("stories/", stories, name="api-stories"),
    path("stories/<number:article_id>/", story, name="api-story"),
    path("sections/", sections, name="api-sections"),
    path("tags/", tags, name="api-tags"),
    re_path("", unknown),
]
