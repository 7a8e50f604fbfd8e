import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from articles.audit.models import AuditEntry
from articles.core.models import User
from articles.editorial.models import Article, Edition, EditionMention
from articles.importers.models import PastedText
from tests.factories import OfficialFactory, SectionFactory

PAGE = """BANNER MAJU TERUS

Warga Randu Bersihkan Sungai Sena

--

PANGKAL SENA - Ratusan warga Kelurahan Randu membersihkan Sungai Sena, Sabtu (9/12).

BACA JUGA:Jembatan Ampas Rampung

Kegiatan itu dihadiri Bupati Musi Raya H Darmawan Sutedja SE MM. Darmawan meminta warga menjaga sungai.

Tag
Share
"""


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "naskah.txt"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)


def run(*args: str) -> str:
    out = io.StringIO()
    call_command("import_paste", *args, stdout=out)
    return out.getvalue().strip()


def test_pasted_page_becomes_a_draft_of_its_author(page: str, reporter: User) -> None:
    SectionFactory(name="Daerah")

    address = run(page, "--author", "wartawan")

    article = Article.objects.get()
    assert article.headline == "Warga Randu Bersihkan Sungai Sena"
    assert (article.dateline_place, str(article.event_on)[4:]) == ("PANGKAL SENA", "-12-09")
    assert article.created_by == reporter
    assert article.read_also.get().target is None
    assert article.mentions.get().state == "proposed"
    assert address == f"/admin/articles/article/{article.pk}/change/"
    assert not Edition.objects.exists()


def test_published_paste_prints_its_address_and_leaves_the_whole_trail(page: str, reporter: User) -> None:
    address = run(page, "--author", "wartawan", "--publish")

    edition = Edition.objects.get()
    trail = AuditEntry.objects.filter(object_type="article").order_by("pk")
    assert address == f"/read/{edition.article_id}/warga-randu-bersihkan-sungai-sena/"
    assert list(trail.values_list("action", "actor__username")) == [
        ("article.created", "wartawan"),
        ("article.submitted", "wartawan"),
        ("article.approved", "operator"),
        ("article.published", "operator"),
    ]


def test_same_page_again_is_the_same_article(page: str, reporter: User) -> None:
    first = run(page, "--author", "wartawan", "--publish")
    second = run(page, "--author", "wartawan", "--publish")

    assert first == second
    assert PastedText.objects.get().text == PAGE


def test_official_whom_the_newsroom_knows_comes_with_the_proposal(page: str, reporter: User) -> None:
    official = OfficialFactory(name="Darmawan Sutedja")

    run(page, "--author", "wartawan")

    assert Article.objects.get().mentions.get().official == official


def test_operator_who_vouches_puts_the_story_on_the_official_s_page(page: str, reporter: User) -> None:
    run(page, "--author", "wartawan", "--publish", "--confirm-officials")

    mention = EditionMention.objects.select_related("official").get()
    assert mention.official.name == "Darmawan Sutedja"
    assert mention.office == "Bupati Musi Raya"


@pytest.mark.usefixtures("in_english")
@pytest.mark.parametrize(
    ("content", "arguments", "complaint"),
    [
        (PAGE, ("--author", "siapa"), "There is no user"),
        (PAGE, ("--author", "wartawan", "--section", "tiada"), "There is no section"),
        ("PANGKAL SENA - Teks tanpa judul saja.", ("--author", "wartawan"), "No headline"),
        ("x" * 1_000_001, ("--author", "wartawan"), "characters"),
        (b"\xff\xfe\x00\xd8", ("--author", "wartawan"), "UTF-8"),
    ],
)
def test_what_cannot_be_imported_is_refused_in_one_sentence(
    tmp_path: Path, reporter: User, content: str | bytes, arguments: tuple[str, ...], complaint: str
) -> None:
    path = tmp_path / "naskah.txt"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(CommandError, match=complaint):
        run(str(path), *arguments)

    assert not Article.objects.exists()


def test_missing_file_is_named(reporter: User) -> None:
    with pytest.raises(CommandError, match=r"tiada\.txt"):
        run("tiada.txt", "--author", "wartawan")


def test_the_operator_answers_for_what_the_checks_hold_back(tmp_path: Path, reporter: User) -> None:
    path = tmp_path / "naskah.txt"
    path.write_text(PAGE.replace("membersihkan", "dan siswi korban penganiayaan di"), encoding="utf-8")

    run(str(path), "--author", "wartawan", "--publish")

    submitted = AuditEntry.objects.get(action="article.submitted")
    assert Edition.objects.exists()
    assert submitted.actor is not None
    assert submitted.actor.username == "operator"
    assert submitted.data["checks"] == ["child_and_crime"]
