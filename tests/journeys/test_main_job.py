"""From a pasted page to a reader, by three people, over HTTP."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from articles.core.models import User
from articles.editorial.models import Article, Edition
from articles.taxonomy.models import Section
from tests.forms import fields_of
from tests.journeys.pages import example_page

PASTE = "/admin/articles/article/tempel/"


@pytest.fixture
def desk_of() -> Callable[[User], Client]:
    def log_in(user: User) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return log_in


def take(desk: Client, article: Article, step: str, **answers: str) -> None:
    article.refresh_from_db()
    address = reverse("admin:articles_article_step", args=[article.pk, step])
    desk.post(address, {"seen": article.revision_number, **answers})


@pytest.mark.skipif(example_page() is None, reason="the example pages are not here")
def test_example_page_reaches_its_reader_whole(
    reporter: User, editor: User, section: Section, desk_of: Callable[[User], Client], client: Client
) -> None:
    writing, editing = desk_of(reporter), desk_of(editor)
    shown = writing.post(PASTE, {"text": example_page(), "token": str(uuid4()), "read": "1"})
    data = fields_of(shown.content.decode()) | {"section": str(section.pk), "make": "1"}

    writing.post(PASTE, data)
    article = Article.objects.get()
    take(writing, article, "submit")
    take(editing, article, "approve")
    take(editing, article, "publish", when="now")

    edition = Edition.objects.get()
    page = client.get(edition.get_absolute_url()).content.decode()
    assert "<h1" in page
    assert "Polres Banyuasin Jamin Pemilu 2024 Aman dan Kondusif" in page
    assert "PANGKALAN BALAI" in page
    assert page.count("<ul>") >= 1
    duties = page[page.index("Melakukan deteksi dini") : page.index("(sttp)")]
    assert "</ul>" not in duties
    assert "ASKOLANI" not in page
    assert "GPIN Serasan" not in page, "a read-also that waits is hidden from readers"


def test_returned_story_comes_back_with_its_note_and_goes_out(
    reporter: User,
    editor: User,
    draft: Article,
    desk_of: Callable[[User], Client],
    client: Client,
) -> None:
    writing, editing = desk_of(reporter), desk_of(editor)
    take(writing, draft, "submit")

    take(editing, draft, "return_to_author", note="Lengkapi keterangan Pak Lurah.")
    form = writing.get(reverse("admin:articles_article_change", args=[draft.pk])).content.decode()
    notes = reverse("admin:articles_article_notes", args=[draft.pk])
    writing.post(notes, {"act": "finish", "note": draft.notes.get().pk})
    take(writing, draft, "submit")
    take(editing, draft, "approve")
    take(editing, draft, "publish", when="now")

    assert "Lengkapi keterangan Pak Lurah." in form
    assert client.get(Edition.objects.get().get_absolute_url()).status_code == 200


def test_published_change_is_seen_only_after_the_next_edition(
    published: Article,
    reporter: User,
    editor: User,
    desk_of: Callable[[User], Client],
    client: Client,
) -> None:
    writing, editing = desk_of(reporter), desk_of(editor)
    address = published.editions.get().get_absolute_url()
    change = reverse("admin:articles_article_change", args=[published.pk])
    data = fields_of(writing.get(change).content.decode()) | {"headline": "Warga Bersihkan Dua Sungai"}

    writing.post(change, data | {"_save": "1"})
    before = client.get(address).content.decode()
    take(writing, published, "submit")
    take(editing, published, "approve")
    take(editing, published, "publish", when="now")
    after = client.get(address, follow=True).content.decode()

    assert "Dua Sungai" not in before
    assert "Dua Sungai" in after
