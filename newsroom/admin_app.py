"""Which site Django's admin shows."""

from django.contrib.admin.apps import AdminConfig


class NewsroomAdminConfig(AdminConfig):
    """Django's admin on the newsroom's own site."""

    default_site = "newsroom.site.NewsroomSite"
