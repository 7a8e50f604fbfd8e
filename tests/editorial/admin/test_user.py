import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse

from articles.audit.models import AuditEntry
from articles.core.models import User
from tests.admin_forms import filled
from tests.people import staff

pytestmark = pytest.mark.django_db

PASSWORD = "sungai-musi-meluap-lagi"
EVERYTHING = {"is_superuser": "on", "is_staff": "on", "is_active": "on"}


@pytest.fixture
def desk(client, chief):
    client.force_login(chief)
    return client


@pytest.fixture
def superuser(db):
    return User.objects.create_superuser("admin", password=PASSWORD)


@pytest.fixture
def grabbing(db):
    """What a crafted form asks for beyond what it was given."""
    group, _created = Group.objects.get_or_create(name="kunci gudang")
    group.permissions.set(Permission.objects.filter(codename="delete_user"))
    permissions = Permission.objects.filter(codename__in=["delete_user", "add_section", "change_newsroom"])
    return EVERYTHING | {
        "user_permissions": [permission.pk for permission in permissions],
        "groups": [group.pk],
    }


def role(name):
    return Group.objects.get(name=name).pk


def change(user):
    return reverse("admin:articles_user_change", args=[user.pk])


def new(**fields):
    given = {"usable_password": "true", "password1": PASSWORD, "password2": PASSWORD}
    return {"username": "sari", "first_name": "Sari"} | given | fields


def held(user):
    user = User.objects.get(pk=user.pk)
    return user.is_superuser, user.get_all_permissions(), {group.name for group in user.groups.all()}


def test_the_managing_editor_gives_somebody_an_account_and_a_role(desk):
    desk.post(reverse("admin:articles_user_add"), new(groups=[role("wartawan")]))

    user = User.objects.get(username="sari")
    assert user.is_staff
    assert user.check_password(PASSWORD)
    assert [group.name for group in user.groups.all()] == ["wartawan"]
    entry = AuditEntry.objects.get()
    assert entry.action == "user.created"
    assert PASSWORD not in str(entry.data)


def test_a_crafted_new_account_gets_nothing_beyond_the_roles(desk, grabbing):
    desk.post(reverse("admin:articles_user_add"), new(**grabbing))
    desk.post(reverse("admin:articles_user_add"), new(**grabbing | {"groups": [role("wartawan")]}))

    user = User.objects.get(username="sari")
    assert not user.is_superuser
    assert not user.user_permissions.exists()
    assert [group.name for group in user.groups.all()] == ["wartawan"]


def test_a_crafted_change_gives_nobody_more_than_the_roles(desk, reporter, grabbing):
    before = held(reporter)

    desk.post(change(reporter), {"username": "wartawan"} | grabbing)

    assert held(reporter) == before


def test_nobody_raises_their_own_role(desk, chief, grabbing):
    before = held(chief)

    for groups in (grabbing["groups"], [role("iklan"), role("penanggung jawab")], []):
        desk.post(change(chief), {"username": "penanggungjawab"} | grabbing | {"groups": groups})

    assert held(chief) == before
    chief.refresh_from_db()
    assert chief.is_active
    assert chief.is_staff


@pytest.mark.parametrize("beyond", ["superuser", "permission", "group"])
def test_an_account_beyond_the_roles_is_out_of_reach(desk, beyond, superuser, editor):
    account = superuser if beyond == "superuser" else editor
    if beyond == "permission":
        account.user_permissions.add(Permission.objects.get(codename="delete_user"))
    if beyond == "group":
        account.groups.add(Group.objects.create(name="kunci gudang"))
    before = User.objects.values().get(pk=account.pk)
    password = reverse("admin:auth_user_password_change", args=[account.pk])

    assert desk.post(change(account), {"username": "direbut", "email": "a@b.example"}).status_code == 403
    new_password = {"password1": PASSWORD, "password2": PASSWORD, "usable_password": "true"}
    assert desk.get(password).status_code == desk.post(password, new_password).status_code == 403
    assert User.objects.values().get(pk=account.pk) == before


def test_a_role_is_changed_and_an_account_closed(desk, reporter):
    data = filled(desk.get(change(reporter)))
    data.pop("is_active")

    desk.post(change(reporter), data | {"groups": [role("redaktur")]})

    reporter.refresh_from_db()
    assert not reporter.is_active
    assert [group.name for group in reporter.groups.all()] == ["redaktur"]
    assert sorted(AuditEntry.objects.get().data["changed"]) == ["groups", "is_active"]


def test_a_password_is_reset_and_written_down_without_it(desk, reporter):
    url = reverse("admin:auth_user_password_change", args=[reporter.pk])

    desk.post(
        url,
        {"password1": PASSWORD, "password2": PASSWORD, "usable_password": "true", "set-password": "1"},
    )

    reporter.refresh_from_db()
    assert reporter.check_password(PASSWORD)
    entry = AuditEntry.objects.get()
    assert entry.action == "user.saved"
    assert PASSWORD not in str(entry.data)


def test_what_lies_beyond_the_roles_is_not_shown(desk, reporter):
    page = desk.get(change(reporter)).content.decode()

    assert "is_superuser" not in page
    assert "user_permissions" not in page


def test_a_superuser_may_do_all_of_it(client, superuser, reporter, grabbing):
    client.force_login(superuser)

    client.post(change(reporter), {"username": "wartawan"} | grabbing)

    assert held(reporter)[0]


def test_other_roles_keep_no_accounts(client, editor, reporter):
    client.force_login(editor)

    assert client.get(reverse("admin:articles_user_changelist")).status_code == 403
    assert client.post(reverse("admin:articles_user_add"), new()).status_code == 403
    assert client.get(reverse("admin:auth_user_password_change", args=[reporter.pk])).status_code == 403


def test_the_list_of_accounts_costs_the_same_at_any_length(desk, django_assert_max_num_queries):
    for number in range(20):
        staff(f"wartawan-{number}", "wartawan")

    with django_assert_max_num_queries(10):
        page = desk.get(reverse("admin:articles_user_changelist")).content.decode()

    assert "wartawan-19" in page


@pytest.mark.parametrize("username", ["", "a b", "x" * 151, "<b>", "a\u202eb", "\x00", "penanggungjawab"])
def test_an_unfit_name_is_told_so(desk, username):
    response = desk.post(reverse("admin:articles_user_add"), new(username=username))

    assert "username" in response.context["adminform"].form.errors


def test_permissions_are_named_in_the_newsrooms_words(client, superuser, reporter):
    client.force_login(superuser)

    field = client.get(change(reporter)).context["adminform"].form.fields["user_permissions"]

    names = [name for _value, name in field.choices]
    assert {"Tag: mengubah", "Naskah: mengajukan naskah"} <= set(names)
    assert not [name for name in names if "Can " in name]
