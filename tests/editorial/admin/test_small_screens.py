import pytest
from django.urls import reverse
from django.utils import timezone

from articles.audit.models import AuditEntry
from articles.core.models import FormerSlug, Newsroom
from articles.editorial.models import Author, Correction, Page
from tests.admin_forms import filled
from tests.factories import NOON, AuthorFactory, EditionFactory, NewsroomFactory

pytestmark = pytest.mark.django_db

PAPER = {"name": "Harian Musi", "headline_length": "80", "summary_length": "160"}


@pytest.fixture
def desk(client, chief):
    client.force_login(chief)
    return client


def test_the_paper_is_one_form_without_a_list(desk):
    changelist = reverse("admin:articles_newsroom_changelist")
    assert desk.get(changelist).url == reverse("admin:articles_newsroom_add")

    desk.post(reverse("admin:articles_newsroom_add"), PAPER)

    assert Newsroom.objects.get().pk == 1
    assert desk.get(changelist).url == reverse("admin:articles_newsroom_change", args=[1])
    assert desk.get(reverse("admin:articles_newsroom_add")).status_code == 403
    assert desk.post(reverse("admin:articles_newsroom_add"), PAPER).status_code == 403


def test_a_change_of_the_papers_rules_is_written_down(desk):
    NewsroomFactory()
    url = reverse("admin:articles_newsroom_change", args=[1])

    desk.post(url, filled(desk.get(url)) | {"one_person_desk": "on"})

    assert Newsroom.objects.get().one_person_desk
    assert AuditEntry.objects.get().data == {"changed": ["one_person_desk"]}


@pytest.mark.parametrize("length", ["", "19", "201", "x", "-80"])
def test_the_length_of_a_headline_is_one_that_a_headline_can_have(desk, length):
    NewsroomFactory()
    url = reverse("admin:articles_newsroom_change", args=[1])

    page = desk.post(url, filled(desk.get(url)) | {"headline_length": length})

    assert "headline_length" in page.context["adminform"].form.errors
    assert Newsroom.objects.get().headline_length == 80


def test_the_form_of_a_story_counts_against_the_papers_lengths(desk):
    NewsroomFactory(headline_length=90, summary_length=200)

    page = desk.get(reverse("admin:articles_article_add")).content.decode()

    assert 'data-count="90"' in page
    assert 'data-count="200"' in page


def test_the_paper_is_not_for_editors(client, editor):
    NewsroomFactory()
    client.force_login(editor)

    for name, args in (("changelist", []), ("change", [1]), ("add", [])):
        assert client.get(reverse(f"admin:articles_newsroom_{name}", args=args)).status_code == 403


def test_a_page_is_cleaned_addressed_and_dated(desk):
    before = timezone.now()
    body = '<h2 onclick="x()">Kami</h2><script>alert(1)</script><p style="x">Redaksi</p><aside>x</aside>'

    desk.post(reverse("admin:articles_page_add"), {"title": "Tentang Kami", "body": body, "slug": "judi"})

    page = Page.objects.get()
    assert page.slug == "tentang-kami"
    assert page.body == "<h2>Kami</h2><p>Redaksi</p>"
    assert page.updated_at >= before
    assert [entry.action for entry in AuditEntry.objects.all()] == ["page.created"]


def test_who_may_only_look_at_a_page_reads_its_text_and_no_markup(client, editor):
    page = Page.objects.create(slug="tentang", title="Tentang", body="<p>Kami ada.</p>", updated_at=NOON)
    client.force_login(editor)

    shown = client.get(reverse("admin:articles_page_change", args=[page.pk])).content.decode()

    assert "<p>Kami ada.</p>" in shown
    assert "&lt;p&gt;" not in shown


def test_the_address_of_a_page_stays_when_its_title_changes(desk):
    page = Page.objects.create(slug="redaksi", title="Redaksi", body="<p>Kami.</p>", updated_at=NOON)
    url = reverse("admin:articles_page_change", args=[page.pk])

    desk.post(url, filled(desk.get(url)) | {"title": "Susunan Redaksi"})
    desk.post(url, filled(desk.get(url)))

    page.refresh_from_db()
    assert (page.slug, page.title) == ("redaksi", "Susunan Redaksi")
    assert [entry.action for entry in AuditEntry.objects.all()] == ["page.saved"]


@pytest.mark.parametrize("body", ["", "   ", "<p></p>", "<script>a</script>", "x" * 100_001])
def test_a_page_without_words_is_told_so(desk, body):
    response = desk.post(reverse("admin:articles_page_add"), {"title": "Tentang", "body": body})

    assert "body" in response.context["adminform"].form.errors
    assert not Page.objects.exists()


def test_an_author_is_added_renamed_and_leaves_the_address_behind(client, editor):
    client.force_login(editor)
    client.post(reverse("admin:articles_author_add"), {"name": "Rina Wati", "initials": "rin"})
    author = Author.objects.get()
    assert author.slug == "rina-wati"

    client.post(
        reverse("admin:articles_author_change", args=[author.pk]),
        {"name": "Rina Wati Sari", "initials": "rin"},
    )

    author.refresh_from_db()
    assert author.slug == "rina-wati-sari"
    assert FormerSlug.objects.get(kind="author").slug == "rina-wati"


def test_initials_are_one_persons(client, editor):
    AuthorFactory(initials="rin")
    client.force_login(editor)

    response = client.post(reverse("admin:articles_author_add"), {"name": "Rini", "initials": "RIN"})

    assert response.context["adminform"].form.errors
    assert Author.objects.count() == 1


def test_whose_account_an_author_is_is_said_by_who_sees_accounts(client, chief, editor, reporter):
    author = AuthorFactory()
    url = reverse("admin:articles_author_change", args=[author.pk])
    client.force_login(editor)
    client.post(url, {"name": author.name, "user": reporter.pk})
    author.refresh_from_db()
    assert author.user is None

    client.force_login(chief)
    client.post(url, {"name": author.name, "user": reporter.pk})

    author.refresh_from_db()
    assert author.user == reporter


def test_corrections_are_read_and_never_written_here(client, editor, django_assert_max_num_queries):
    edition = EditionFactory()
    for number in range(9):
        row = Correction.objects.create(
            article=edition.article, kind="ralat", text=f"Ralat {number}", made_by=editor, made_at=NOON
        )
    client.force_login(editor)

    with django_assert_max_num_queries(7):
        client.get(reverse("admin:articles_correction_changelist"))
    assert client.get(reverse("admin:articles_correction_change", args=[row.pk])).status_code == 200
    for name, args in (("change", [row.pk]), ("add", []), ("delete", [row.pk])):
        assert client.post(reverse(f"admin:articles_correction_{name}", args=args), {}).status_code == 403
