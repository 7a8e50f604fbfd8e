"""The operator: in whose name the commands act that nobody signed in to."""

from django.contrib.auth.models import Group

from articles.core.models import User
from articles.editorial.roles import PENANGGUNG_JAWAB

USERNAME = "operator"


def get_operator() -> User:
    """The operator's account: the managing editor's permissions, no password, no way into the admin."""
    operator, created = User.objects.get_or_create(
        username=USERNAME, defaults={"first_name": "Operator", "is_staff": False}
    )
    if created:
        operator.set_unusable_password()
        operator.save(update_fields=["password"])
        operator.groups.add(Group.objects.get(name=PENANGGUNG_JAWAB.name))
    return operator
