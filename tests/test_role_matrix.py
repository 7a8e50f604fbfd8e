"""Every role against every screen of the admin, drawn from the URLconf and the table of roles.

A new model, screen or role tests itself: whoever lacks the permission is refused.
"""

import re
from collections.abc import Iterator

import pytest
from django.contrib import admin
from django.urls import NoReverseMatch, reverse

from articles.core.models import User
from articles.editorial.models import Article
from articles.editorial.roles import ROLES
from tests.people import staff
from tests.rows import one_row_of_each

pytestmark = pytest.mark.django_db

NOBODY = "without a role"
VERBS = {
    "changelist": {"view", "change"},
    "add": {"add"},
    "change": {"view", "change"},
    "history": {"view", "change"},
    "delete": {"delete"},
}
PERMISSIONS = {role.name: role.permissions for role in ROLES} | {NOBODY: frozenset()}
MODELS = sorted(admin.site._registry, key=lambda model: model._meta.label)

# A reporter sees their own only; of the others it is not even said that they exist.
OF_SOMEBODY = {Article}


def may(role: str, verb_set: set[str], model_name: str) -> bool:
    return any(f"{verb}_{model_name}" in PERMISSIONS[role] for verb in verb_set)


def screens() -> Iterator[tuple[type, str]]:
    for model in MODELS:
        for screen in VERBS:
            yield model, screen


def address(model: type, screen: str, pk: object) -> str:
    name = f"admin:{model._meta.app_label}_{model._meta.model_name}_{screen}"
    try:
        return reverse(name)
    except NoReverseMatch:
        return reverse(name, args=[pk])


def log_in(client, role: str) -> User:
    user = User.objects.create_user("orang", is_staff=True) if role == NOBODY else staff("orang", role)
    client.force_login(user)
    return user


@pytest.mark.parametrize("role", sorted(PERMISSIONS))
def test_a_screen_opens_to_the_roles_that_hold_its_permission_and_to_nobody_else(client, role):
    rows = one_row_of_each()
    log_in(client, role)
    wrong = []
    for model, screen in screens():
        url = address(model, screen, rows[model].pk)
        status = client.get(url).status_code
        row_is_hidden = model in OF_SOMEBODY and status == 404
        if not may(role, VERBS[screen], model._meta.model_name):
            if status != 403 and not row_is_hidden:
                wrong.append(f"{url}: {status}, but the role has no permission")
        elif screen in ("changelist", "change", "history") and status not in (200, 302):
            if not row_is_hidden:
                wrong.append(f"{url}: {status}, but the role has the permission")
        elif status not in (200, 302, 403):
            wrong.append(f"{url}: {status}")

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("role", sorted(PERMISSIONS))
def test_no_link_of_a_page_leads_to_a_refusal(client, role):
    rows = one_row_of_each()
    log_in(client, role)
    found = {}
    for model, screen in screens():
        url = address(model, screen, rows[model].pk)
        page = client.get(url)
        if page.status_code == 200:
            found |= dict.fromkeys(re.findall(r'href="(/admin/[^"#?]+)', page.content.decode()), url)

    wrong = [f"{url} leads to {link}" for link, url in found.items() if client.get(link).status_code > 399]

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("role", sorted(PERMISSIONS))
def test_a_crafted_post_changes_nothing_for_a_role_without_the_permission(client, role):
    rows = one_row_of_each()
    log_in(client, role)
    wrong = []
    for model, screen in screens():
        if screen not in ("add", "change", "delete"):
            continue
        needed = {"change"} if screen == "change" else VERBS[screen]
        if may(role, needed, model._meta.model_name):
            continue
        before = model._default_manager.count()
        url = address(model, screen, rows[model].pk)
        status = client.post(url, {"post": "yes", "name": "Direbut", "title": "Direbut"}).status_code
        if status != 403 or model._default_manager.count() != before:
            wrong.append(f"POST {url}: {status}")

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("role", sorted(PERMISSIONS))
def test_an_autocomplete_answers_those_who_may_see_its_model_and_nobody_else(client, role):
    log_in(client, role)
    wrong = []
    for model in MODELS:
        for field in model._meta.get_fields():
            remote = getattr(field, "related_model", None)
            if not field.concrete or remote not in admin.site._registry:
                continue
            query = {"app_label": model._meta.app_label, "model_name": model._meta.model_name}
            status = client.get(
                reverse("admin:autocomplete"), query | {"field_name": field.name, "term": "a"}
            ).status_code
            seen = may(role, {"view", "change"}, remote._meta.model_name)
            if (status == 200 and not seen) or (status == 403 and seen) or status >= 500:
                wrong.append(f"{model._meta.label}.{field.name}: {status}")

    assert not wrong, "\n".join(wrong)


def test_every_screen_sends_strangers_to_the_login(client):
    rows = one_row_of_each()
    open_doors = []
    for model, screen in screens():
        url = address(model, screen, rows[model].pk)
        response = client.get(url)
        if response.status_code != 302 or "/login/" not in response.url:
            open_doors.append(url)

    assert not open_doors


@pytest.mark.parametrize("role", sorted(PERMISSIONS))
def test_every_other_screen_of_a_model_is_closed_to_who_may_not_see_the_model(client, role):
    rows = one_row_of_each()
    log_in(client, role)
    wrong = []
    for model in MODELS:
        if may(role, {"view", "add", "change"}, model._meta.model_name):
            continue
        row = rows.get(model)
        for pattern in admin.site._registry[model].get_urls():
            if pattern.name is None or pattern.name.rsplit("_", 1)[-1] in VERBS:
                continue
            numbers = dict.fromkeys(pattern.pattern.converters, row.pk if row else 1)
            url = reverse(f"admin:{pattern.name}", kwargs=numbers)
            for method in (client.get, client.post):
                status = method(url).status_code
                if status not in (403, 404, 405):
                    wrong.append(f"{method.__name__} {url}: {status}")

    assert not wrong, "\n".join(wrong)
