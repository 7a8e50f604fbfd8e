import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied, ValidationError

from articles.audit.models import AuditEntry
from articles.core.models import FormerSlug
from articles.officials.models import OfficialAlias
from articles.officials.services import (
    KnownOfficial,
    create_official,
    find_officials,
    known_officials,
    rename_official,
)
from tests.factories import NOON, OfficialFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    user = UserFactory(is_staff=True)
    user.groups.add(Group.objects.get(name="redaktur"))
    return user


def test_an_official_gets_an_address_and_an_entry(editor):
    official = create_official("Ferly Rosa Putra", rank="AKBP", degrees="SIK", by=editor, at=NOON)

    assert official.slug == "ferly-rosa-putra"
    assert official.full_name == "AKBP Ferly Rosa Putra, SIK"
    assert AuditEntry.objects.get().action == "official.created"


def test_two_officials_of_one_name_have_two_addresses(editor):
    create_official("Gunawan", by=editor, at=NOON)

    assert create_official("gunawan", by=editor, at=NOON).slug == "gunawan-2"


def test_only_who_may_add_officials_does(editor):
    editor.groups.set([Group.objects.get(name="wartawan")])

    with pytest.raises(PermissionDenied):
        create_official("Ferly Rosa Putra", by=editor, at=NOON)


@pytest.mark.parametrize("name", ["", " \u200b ", "...", "<script>a</script>", "x" * 10_000])
def test_an_unfit_name_is_refused_on_its_field(editor, name):
    with pytest.raises(ValidationError) as refusal:
        create_official(name, by=editor, at=NOON)

    assert "name" in refusal.value.message_dict


def test_a_renamed_official_leaves_spelling_and_address_behind(editor):
    official = create_official("Firly Rosa Putra", by=editor, at=NOON)

    renamed = rename_official(official, name="Ferly Rosa Putra", by=editor, at=NOON)

    assert renamed.slug == "ferly-rosa-putra"
    assert FormerSlug.objects.get(kind="official", slug="firly-rosa-putra").target_id == official.pk
    assert find_officials(["FIRLY ROSA PUTRA"]) == {"FIRLY ROSA PUTRA": official}


def test_an_official_is_renamed_back_without_a_redirect_to_themselves(editor):
    official = create_official("Firly", by=editor, at=NOON)
    rename_official(official, name="Ferly", by=editor, at=NOON)

    back = rename_official(official, name="Firly", by=editor, at=NOON)

    assert back.slug == "firly"
    assert list(FormerSlug.objects.values_list("slug", flat=True)) == ["ferly"]
    assert list(back.aliases.values_list("name", flat=True)) == ["Ferly"]


def test_names_are_found_exactly_in_any_case_by_name_or_spelling(django_assert_num_queries):
    ferly = OfficialFactory(name="Ferly Rosa Putra")
    deru = OfficialFactory(name="Herman Deru")
    OfficialAlias.objects.create(official=deru, name="HD")

    with django_assert_num_queries(1):
        found = find_officials(["ferly rosa putra", "hd", "Ferly", ""])

    assert found == {"ferly rosa putra": ferly, "hd": deru, "Ferly": None, "": None}


def test_a_name_that_two_bear_is_left_to_a_person():
    OfficialFactory(name="Gunawan")
    erwin = OfficialFactory(name="Erwin")
    OfficialAlias.objects.create(official=erwin, name="gunawan")

    assert find_officials(["Gunawan"]) == {"Gunawan": None}


def test_known_officials_come_with_every_spelling_in_one_query(django_assert_num_queries):
    deru = OfficialFactory(name="Herman Deru")
    OfficialAlias.objects.create(official=deru, name="HD")
    ferly = OfficialFactory(name="Ferly Rosa Putra")

    with django_assert_num_queries(1):
        known = known_officials()

    assert sorted(known, key=lambda o: o.id) == [
        KnownOfficial(id=deru.pk, names=("Herman Deru", "HD")),
        KnownOfficial(id=ferly.pk, names=("Ferly Rosa Putra",)),
    ]
