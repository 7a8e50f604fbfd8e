"""The preview shows a working copy as readers would see it, to those who may see the article."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.audit.models import AuditEntry
from articles.editorial.content import BylineContent, MentionContent, ReadAlsoContent
from articles.editorial.models import Revision
from articles.editorial.services import correct, create_article, save_article
from articles.editorial.services.reading_content import content_of
from articles.officials.models import Position, Tenure
from articles.taxonomy.models import Tag
from tests.editorial.admin.conftest import typed
from tests.factories import FlightFactory, NewsroomFactory, OfficialFactory, TagFactory
from tests.newsroom.test_headers import directives

__all__ = ["typed"]
NEW = "admin:articles_article_preview_new"


@pytest.fixture
def full_draft(content, reporter, published):
    NewsroomFactory()
    full = replace(
        content,
        headline="Banjir Rendam Rumah",
        body='<p>Air naik.</p><aside data-baca-juga="1"></aside>',
        bylines=(BylineContent(name="Antara"),),
        tag_ids=(TagFactory(name="Banjir").pk,),
        read_also=(ReadAlsoContent(ref=1, target_id=published.pk, headline="Warga"),),
    )
    return create_article(full, by=reporter, at=timezone.now())


def address(article):
    return reverse("admin:articles_article_preview", args=[article.pk])


def test_the_working_copy_stands_on_the_readers_page(client, reporter, full_draft):
    client.force_login(reporter)

    response = client.get(address(full_draft))

    page = response.content.decode()
    assert all(words in page for words in ("Banjir Rendam Rumah", "Air naik.", "Antara", "Banjir", "noindex"))
    assert "Warga Bersihkan Sungai" in page
    assert "no-store" in response["Cache-Control"]


def test_a_change_of_a_published_story_is_previewed_before_readers_see_it(client, reporter, published):
    NewsroomFactory()
    changed = replace(content_of(published), headline="Judul berikutnya")
    save_article(published.pk, changed, seen=1, by=reporter, at=timezone.now())
    client.force_login(reporter)

    assert "Judul berikutnya" in client.get(address(published)).content.decode()


def test_a_draft_without_a_section_can_be_previewed(client, reporter, content):
    NewsroomFactory()
    bare = create_article(replace(content, section_id=None, body=""), by=reporter, at=timezone.now())
    client.force_login(reporter)

    assert client.get(address(bare)).status_code == 200


def test_a_colleague_sees_no_preview(client, colleague, full_draft):
    client.force_login(colleague)

    assert client.get(address(full_draft)).status_code == 404


def shown(response):
    return response.content.decode()


def test_what_is_typed_is_shown_and_nothing_is_written(client, reporter, full_draft, typed):
    NewsroomFactory()
    client.force_login(reporter)
    rows_before = [model.objects.count() for model in (Revision, Tag, AuditEntry)]
    sent = typed(headline="Belum disimpan", body="<p>Baru diketik.</p>", tag_names="Banjir, Tag Baru", seen=1)

    page = shown(client.post(address(full_draft), sent))

    assert all(words in page for words in ("Belum disimpan", "Baru diketik.", "Tag Baru"))
    assert [model.objects.count() for model in (Revision, Tag, AuditEntry)] == rows_before


def test_a_new_story_is_shown_before_it_is_saved(client, reporter, typed):
    NewsroomFactory()
    client.force_login(reporter)

    assert "Naskah baru" in shown(client.post(reverse(NEW), typed(headline="Naskah baru")))


def test_a_photo_on_its_way_is_left_out_with_a_word_about_it(client, reporter, typed):
    NewsroomFactory()
    client.force_login(reporter)
    body = f'<p>Warga turun.</p><figure data-photo-waiting="{uuid4()}"></figure>'

    response = client.post(reverse(NEW), typed(body=body))

    assert "data-photo-waiting" not in shown(response)
    assert any("masih dalam pengiriman" in problem for problem in response.context["problems"])


@pytest.mark.parametrize(
    "bad",
    [
        {"headline": ""},
        {"headline": "<script>alert(1)</script>"},
        {"section": "999"},
        {"body": "<p onclick=x>a</p><script>alert(1)</script>" + "<p>x</p>" * 60_000},
        {"kind": "explode", "event_on": "besok", "lead_image": "x"},
        {"bylines-TOTAL_FORMS": "many"},
        {"pada": "kapan-kapan"},
        {"pada": "9999-12-31T23:59"},
        {"pada": "0001-01-01T00:00"},
    ],
    ids=lambda bad: next(iter(bad)),
)
def test_what_cannot_be_saved_is_shown_with_a_word_about_it(client, reporter, typed, bad):
    NewsroomFactory()
    client.force_login(reporter)

    response = client.post(reverse(NEW), {**typed(), **bad})

    assert response.status_code == 200
    assert response.context["problems"]
    assert "<script>alert" not in shown(response)
    assert "onclick" not in shown(response)


def test_only_the_newsroom_frames_a_preview(client, reporter, full_draft, typed):
    client.force_login(reporter)
    NewsroomFactory()

    for response in (client.get(address(full_draft)), client.post(address(full_draft), typed())):
        assert "frame-ancestors 'self'" in response["Content-Security-Policy"]
        assert response["X-Frame-Options"] == "SAMEORIGIN"
        assert response["X-Robots-Tag"].startswith("noindex")
    form = client.get(reverse("admin:articles_article_change", args=[full_draft.pk]))
    policy = directives(form["Content-Security-Policy"])
    assert "'self'" in policy["frame-src"].split()
    assert policy["frame-ancestors"] == "'none'"
    assert form["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("role", ["colleague", "advertiser", None])
def test_strangers_preview_nothing(client, request, full_draft, typed, role):
    if role:
        client.force_login(request.getfixturevalue(role))

    posted = client.post(address(full_draft), typed())
    new = client.post(reverse(NEW), typed())

    assert posted.status_code in (302, 403, 404)
    assert new.status_code == {"colleague": 200, "advertiser": 403, None: 302}[role]


def test_the_page_is_that_of_the_chosen_moment(client, editor, content, publish_story):
    NewsroomFactory()
    now = timezone.now()
    later = now + timedelta(days=10)
    official = OfficialFactory(name="Ferly Rosa")
    chief = Position.objects.create(title="Kapolres", region="Musi Raya")
    Tenure.objects.create(
        official=official, position=chief, starts_on=(now + timedelta(days=5)).date(), precision="day"
    )
    FlightFactory(
        starts_at=now + timedelta(days=5), ends_at=now + timedelta(days=20), banner__alt="Toko Esok"
    )
    target = publish_story(headline="Jalan Ditutup")
    full = replace(
        content,
        body='<p>Isi.</p><aside data-baca-juga="1"></aside>',
        read_also=(ReadAlsoContent(ref=1, target_id=target.pk, headline="Jalan"),),
        mentions=(
            MentionContent(official_id=official.pk, as_written="Ferly", name="Ferly", state="confirmed"),
        ),
    )
    draft = create_article(full, by=editor, at=now)
    client.force_login(editor)
    past = now - timedelta(days=3650)

    pages = {
        when: shown(client.get(address(draft), {"pada": f"{timezone.localtime(moment):%Y-%m-%dT%H:%M}"}))
        for when, moment in (("past", past), ("now", now), ("later", later))
    }

    found = {
        when: [words in page for words in ("Jalan Ditutup", "Toko Esok", "Kapolres Musi Raya")]
        for when, page in pages.items()
    }
    assert found == {"past": [False] * 3, "now": [True, False, False], "later": [True, True, True]}


def test_corrections_show_from_their_moment(client, editor, published):
    NewsroomFactory()
    now = timezone.now()
    correct(published.pk, kind="ralat", text="Nama camat seharusnya Andi.", by=editor, at=now)
    client.force_login(editor)

    before = shown(
        client.get(
            address(published), {"pada": f"{timezone.localtime(now) - timedelta(days=1):%Y-%m-%dT%H:%M}"}
        )
    )
    after = shown(client.get(address(published)))

    assert ("Andi" in before, "Andi" in after) == (False, True)


def test_a_preview_asks_the_database_little(
    client, editor, content, publish_story, django_assert_max_num_queries
):
    NewsroomFactory()
    targets = [publish_story(headline=f"Cerita {n}") for n in range(5)]
    full = replace(
        content,
        read_also=tuple(
            ReadAlsoContent(ref=n, target_id=each.pk, headline="x") for n, each in enumerate(targets, start=1)
        ),
        bylines=tuple(BylineContent(name=f"Tamu {n}") for n in range(9)),
    )
    draft = create_article(full, by=editor, at=timezone.now())
    client.force_login(editor)

    with django_assert_max_num_queries(30):
        client.get(address(draft))
