"""Who may do what: one table of groups and their permissions, brought into the database by `migrate`."""

from dataclasses import dataclass

from django.contrib.auth.models import Group, Permission
from django.db.models import QuerySet

from articles.core.models import User


@dataclass(frozen=True, kw_only=True)
class Role:
    """A group of the newsroom and the codenames of its permissions."""

    name: str
    permissions: frozenset[str]


def _all(*models: str) -> frozenset[str]:
    return frozenset(f"{verb}_{model}" for model in models for verb in ("view", "add", "change"))


def _view(*models: str) -> frozenset[str]:
    return frozenset(f"view_{model}" for model in models)


_WRITES = _all("article") | {"submit_article", "import_paste", "add_image", "add_tag", "take_assignment"}
_LOOKS_UP = _view(
    "section", "tag", "official", "position", "institution", "image", "author", "assignment", "sponsor"
)
_EDITS = frozenset(
    {
        "approve_article",
        "publish_article",
        "correct_article",
        "view_every_article",
        "change_every_article",
        "arrange_frontpage",
    }
)
_PLANS = _all("assignment")
_KEEPS_FACTS = _all("tag", "official", "position", "institution", "tenure", "image", "author")
_ADVERTISES = _all("sponsor", "banner", "flight", "campaignperiod")

WARTAWAN = Role(name="wartawan", permissions=_WRITES | _LOOKS_UP)
REDAKTUR = Role(
    name="redaktur",
    permissions=WARTAWAN.permissions
    | _EDITS
    | _KEEPS_FACTS
    | _PLANS
    | _view("correction", "page", "officialalias", "tagalias", "missedsearch")
    | _all("officialalias", "tagalias")
    | {"delete_officialalias", "delete_tagalias", "delete_tenure"},
)
PENANGGUNG_JAWAB = Role(
    name="penanggung jawab",
    permissions=REDAKTUR.permissions
    | {"withdraw_article"}
    | _all("section", "page", "user", "newsroom", "campaignperiod", "partnerkey")
    | _view("auditentry", "banner", "flight"),
)
IKLAN = Role(name="iklan", permissions=_ADVERTISES)

ROLES = (WARTAWAN, REDAKTUR, PENANGGUNG_JAWAB, IKLAN)


def people_who_may(codename: str) -> QuerySet[User]:
    """Everybody at work here whose role includes the permission, by name."""
    roles = [role.name for role in ROLES if codename in role.permissions]
    people = User.objects.filter(is_active=True, groups__name__in=roles)
    return people.distinct().order_by("first_name", "username")


def sync_roles() -> None:
    """Makes the groups of the table and gives each exactly its permissions."""
    known = {
        permission.codename: permission
        for permission in Permission.objects.filter(content_type__app_label="articles")
    }
    for role in ROLES:
        group, _created = Group.objects.get_or_create(name=role.name)
        group.permissions.set(known[codename] for codename in role.permissions)
