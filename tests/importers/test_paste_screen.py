"""The screen "Tempel naskah", as a reporter uses it."""

import re
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from articles.core.models import User
from articles.editorial.models import Article
from articles.importers.models import PastedText
from articles.taxonomy.models import Section
from tests.forms import fields_of
from tests.importers.test_import_paste import PAGE

ADDRESS = "/admin/articles/article/tempel/"
DOUBTFUL = """WARGA BERSIHKAN SUNGAI

NEGERI ANGIN – Warga turun ke sungai pada Jumat (31/2/2026). Bupati Hasan membenarkan.
"""


@pytest.fixture
def at_desk(client: Client, reporter: User) -> Client:
    client.force_login(reporter)
    return client


def read(client: Client, text: str = PAGE) -> Any:
    return client.post(ADDRESS, {"text": text, "token": str(uuid4()), "read": "1"})


def posted(response: Any, **changes: str) -> dict[str, str]:
    """Everything that the shown page holds, as a browser would send it back."""
    return {**fields_of(response.content.decode()), "make": "1", **changes}


def test_pasted_page_is_understood_at_once_and_nothing_is_saved(at_desk: Client, section: Section) -> None:
    page = read(at_desk).content.decode()

    assert "Warga Randu Bersihkan Sungai Sena" in page
    assert "Jembatan Ampas Rampung" in page
    assert "Darmawan Sutedja" in page
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    ("field", "piece"),
    [
        ("headline", "WARGA BERSIHKAN SUNGAI"),
        ("dateline_place", "NEGERI ANGIN"),
        ("event_on", "31/2/2026"),
        ("mentions-0-state", "Hasan"),
    ],
)
def test_each_doubt_stands_in_the_box_of_the_field_that_it_is_about(
    at_desk: Client, section: Section, field: str, piece: str
) -> None:
    boxes = read(at_desk, DOUBTFUL).content.decode().split('<div class="paste-field')

    doubts = re.compile(f'class="paste-doubts".*?<q>[^<]*{re.escape(piece)}', re.DOTALL)
    assert [f'name="{field}"' in box for box in boxes if doubts.search(box)] == [True]


def test_one_button_makes_the_draft_with_what_the_person_changed(
    at_desk: Client, section: Section, reporter: User
) -> None:
    data = posted(
        read(at_desk), headline="Judul Pilihan Wartawan", section=str(section.pk), tag_names="Sungai, Desa"
    )

    response = at_desk.post(ADDRESS, data)

    article = Article.objects.get()
    assert response.headers["Location"] == reverse("admin:articles_article_change", args=[article.pk])
    assert (article.headline, article.section, article.created_by) == (
        "Judul Pilihan Wartawan",
        section,
        reporter,
    )
    assert sorted(article.tags.values_list("name", flat=True)) == ["Desa", "Sungai"]
    assert PastedText.objects.get().text == PAGE


def test_pressing_the_button_twice_makes_one_draft(at_desk: Client, section: Section) -> None:
    data = posted(read(at_desk))

    first, second = (at_desk.post(ADDRESS, data) for _press in range(2))

    assert first.headers["Location"] == second.headers["Location"]
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("headline", ""),
        ("headline", "   "),
        ("headline", "<script>alert(1)</script>"),
        ("headline", "x" * 201),
        ("event_on", "kemarin"),
        ("section", "999999"),
        ("tag_names", ", ".join(f"tag {n}" for n in range(40))),
        ("read_also-0-target_text", "Judul yang tidak ada"),
        ("read_also-0-headline", ""),
        ("mentions-0-state", "confirmed"),
    ],
)
def test_wrong_piece_is_named_and_everything_typed_is_still_there(
    at_desk: Client, section: Section, field: str, value: str
) -> None:
    data = posted(read(at_desk), summary="Ringkasan yang sudah diketik.", **{field: value})

    response = at_desk.post(ADDRESS, data)

    page = response.content.decode()
    assert response.status_code == 422
    assert "errorlist" in page
    assert "Ringkasan yang sudah diketik." in page
    assert "<script>alert(1)" not in page
    assert not Article.objects.exists()


@pytest.mark.parametrize("text", ["", "   \n\t ", "x" * 1_000_001])
def test_empty_or_enormous_paste_gets_a_sentence(at_desk: Client, text: str) -> None:
    response = read(at_desk, text)

    assert response.status_code == 422
    assert response.context["form"].errors["text"]


def test_markup_in_the_paste_is_shown_harmless(at_desk: Client, section: Section) -> None:
    page = read(
        at_desk, "<img src=x onerror=alert(1)>\n\nTAIS - <script>alert(2)</script> Isi."
    ).content.decode()

    assert "<img src=x" not in page
    assert "<script>alert(2)" not in page


def test_only_who_writes_may_paste(client: Client, advertiser: User) -> None:
    client.force_login(advertiser)

    assert client.get(ADDRESS).status_code == 403


def test_nobody_pastes_without_logging_in(client: Client, db: None) -> None:
    assert client.get(ADDRESS).status_code == 302


def test_screen_is_never_cached(at_desk: Client) -> None:
    assert "no-store" in at_desk.get(ADDRESS).headers["Cache-Control"]


def test_going_on_with_a_correction_shows_it_as_it_was_and_makes_nothing_yet(
    at_desk: Client, section: Section
) -> None:
    data = posted(read(at_desk), summary="Ringkasan setengah jadi", event_on="kema")
    del data["make"]

    page = at_desk.post(ADDRESS, data | {"go_on": "1"})

    shown = fields_of(page.content.decode())
    assert page.status_code == 200
    assert (shown["summary"], shown["event_on"]) == ("Ringkasan setengah jadi", "kema")
    assert not Article.objects.exists()


def test_a_draft_is_told_to_its_maker_by_the_token_of_its_text(
    at_desk: Client, section: Section, colleague: User
) -> None:
    data = posted(read(at_desk))
    at_desk.post(ADDRESS, data)
    asked = {"token": [data["token"], str(uuid4()), "tak bermakna"]}
    stranger = Client()
    stranger.force_login(colleague, backend="django.contrib.auth.backends.ModelBackend")

    assert at_desk.get(f"{ADDRESS}jadi/", asked).json() == {"made": [data["token"]]}
    assert stranger.get(f"{ADDRESS}jadi/", asked).json() == {"made": []}
