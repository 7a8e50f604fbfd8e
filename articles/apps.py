from typing import Any

from django.apps import AppConfig
from django.contrib.auth.management import create_permissions
from django.core import checks
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _

from articles.banners.checks import check_slots


class ArticlesConfig(AppConfig):
    """The newsroom's one application: every slice below `articles/`."""

    name = "articles"
    verbose_name = _("Newsroom")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Registers the checks of the slices; brings the roles into the database after migrations."""
        checks.register(check_slots, "banners")
        checks.register(_check_imprint, checks.Tags.database, deploy=True)
        post_migrate.connect(_sync_roles, sender=self)


def _check_imprint(**kwargs: Any) -> list[checks.CheckMessage]:
    from articles.editorial.checks import check_imprint  # noqa: PLC0415 - models are loaded only now

    return check_imprint(**kwargs)


def _sync_roles(sender: AppConfig, **_kwargs: Any) -> None:
    from articles.editorial.roles import sync_roles  # noqa: PLC0415 - models are loaded only now

    create_permissions(sender, verbosity=0)  # Django's own receiver may come later
    sync_roles()
