import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied, ValidationError

from articles.audit.models import AuditEntry
from articles.core.models import FormerSlug
from articles.taxonomy.models import Section, Tag, TagAlias
from articles.taxonomy.names import find_tags
from articles.taxonomy.services import add_section, add_tag, rename_section, rename_tag, tags_named
from tests.factories import NOON, SectionFactory, TagFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return _with_role("redaktur")


@pytest.fixture
def publisher():
    return _with_role("penanggung jawab")


def _with_role(name):
    user = UserFactory(is_staff=True)
    user.groups.add(Group.objects.get(name=name))
    return user


def test_tags_are_found_by_name_or_other_name_in_any_case(editor, django_assert_num_queries):
    election = TagFactory(name="Pemilu 2024", slug="pemilu-2024")
    office = TagFactory(name="KPU", slug="kpu")
    TagAlias.objects.create(tag=office, name="Komisi Pemilihan Umum")

    with django_assert_num_queries(3):  # the savepoint of the service is two of them
        tags = tags_named(["komisi  pemilihan umum", "PEMILU 2024", "kpu", " "], by=editor, at=NOON)

    assert tags == [office, election]


def test_missing_tags_are_made_in_their_order_with_an_entry_each(editor):
    TagFactory(name="Banyuasin", slug="banyuasin")

    tags = tags_named(["Logistik Pemilu", "banyuasin", "logistik  pemilu"], by=editor, at=NOON)

    assert [tag.name for tag in tags] == ["Logistik Pemilu", "Banyuasin"]
    assert tags[0].slug == "logistik-pemilu"
    assert AuditEntry.objects.get().action == "tag.created"


def test_who_may_not_add_tags_is_told_which_are_missing():
    TagFactory(name="Banyuasin", slug="banyuasin")

    with pytest.raises(ValidationError, match="Logistik, Gudang"):
        tags_named(["Banyuasin", "Logistik", "Gudang"], by=_with_role("iklan"), at=NOON)

    assert Tag.objects.count() == 1


@pytest.mark.parametrize("name", ["<b>tebal</b>", "---", "x" * 101, "x" * 10_000])
def test_an_unfit_name_is_refused_and_nothing_is_made(editor, name):
    with pytest.raises(ValidationError):
        tags_named(["Logistik", name], by=editor, at=NOON)

    assert not Tag.objects.exists()


def test_a_story_takes_so_many_tags_and_no_more(editor):
    with pytest.raises(ValidationError, match="30"):
        tags_named([f"tag {n}" for n in range(31)], by=editor, at=NOON)


def test_invisible_marks_make_no_second_tag(editor):
    first = add_tag(Tag(name="Pemilu"), by=editor, at=NOON)

    assert tags_named(["\u202ePem\u200bilu\x00"], by=editor, at=NOON) == [first]


def test_a_new_tag_does_not_take_the_redirect_of_another(editor):
    tag = TagFactory(name="Pilkada", slug="pilkada")
    rename_tag(tag, name="Pemilihan Bupati", by=editor, at=NOON)
    TagAlias.objects.all().delete()

    assert add_tag(Tag(name="Pilkada"), by=editor, at=NOON).slug == "pilkada-2"


def test_a_renamed_tag_leaves_its_name_and_address_behind(editor):
    tag = TagFactory(name="Pilkada", slug="pilkada")

    renamed = rename_tag(tag, name="Pemilihan  Bupati", by=editor, at=NOON)

    assert (renamed.name, renamed.slug) == ("Pemilihan Bupati", "pemilihan-bupati")
    former = FormerSlug.objects.get()
    assert (former.kind, former.slug, former.target_id) == ("tag", "pilkada", tag.pk)
    assert find_tags(["PILKADA"])["pilkada"] == tag
    entry = AuditEntry.objects.get()
    assert entry.action == "tag.renamed"
    assert entry.data == {"former_name": "Pilkada", "former_slug": "pilkada"}


def test_a_tag_that_returns_to_its_former_name_has_no_redirect_to_itself(editor):
    tag = TagFactory(name="Pilkada", slug="pilkada")
    rename_tag(tag, name="Pemilihan Bupati", by=editor, at=NOON)

    back = rename_tag(tag, name="Pilkada", by=editor, at=NOON)

    assert back.slug == "pilkada"
    assert list(FormerSlug.objects.values_list("slug", flat=True)) == ["pemilihan-bupati"]
    assert list(back.aliases.values_list("name", flat=True)) == ["Pemilihan Bupati"]


def test_a_name_in_another_case_keeps_the_address(editor):
    tag = TagFactory(name="pilkada", slug="pilkada")

    renamed = rename_tag(tag, name="Pilkada", by=editor, at=NOON)

    assert (renamed.name, renamed.slug) == ("Pilkada", "pilkada")
    assert not FormerSlug.objects.exists()
    assert not TagAlias.objects.exists()


@pytest.mark.parametrize(
    "name", ["KPU", "kpu", "Komisi Pemilihan Umum", "Pilkada", "", "<i>a</i>", "x" * 200]
)
def test_a_tag_is_not_renamed_to_what_another_bears_or_nobody_can_read(editor, name):
    other = TagFactory(name="KPU", slug="kpu")
    TagAlias.objects.create(tag=other, name="komisi pemilihan umum")
    tag = TagFactory(name="Pilkada", slug="pilkada")

    with pytest.raises(ValidationError) as refusal:
        rename_tag(tag, name=name, by=editor, at=NOON)

    assert list(refusal.value.message_dict) == ["name"]


def test_only_who_may_change_tags_and_sections_renames_them(editor):
    with pytest.raises(PermissionDenied):
        rename_tag(TagFactory(), name="Baru", by=_with_role("wartawan"), at=NOON)
    with pytest.raises(PermissionDenied):
        rename_section(SectionFactory(), name="Baru", by=editor, at=NOON)


def test_a_renamed_section_leaves_its_address_behind(publisher):
    section = add_section(Section(name="Daerah"), by=publisher, at=NOON)

    renamed = rename_section(section, name="Sumatera Selatan", by=publisher, at=NOON)
    again = add_section(Section(name="Daerah"), by=publisher, at=NOON)

    assert renamed.slug == "sumatera-selatan"
    assert again.slug == "daerah-2"
    assert FormerSlug.objects.get().target_id == section.pk
    assert list(AuditEntry.objects.order_by("pk").values_list("action", flat=True)) == [
        "section.created",
        "section.renamed",
        "section.created",
    ]


def test_a_section_is_not_renamed_to_anothers_name(publisher):
    add_section(Section(name="Politik"), by=publisher, at=NOON)
    section = add_section(Section(name="Daerah"), by=publisher, at=NOON)

    with pytest.raises(ValidationError) as refusal:
        rename_section(section, name="Politik", by=publisher, at=NOON)

    assert "name" in refusal.value.message_dict
