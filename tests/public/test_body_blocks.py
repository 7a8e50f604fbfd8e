"""Pictures, embeds, tables and quotes as readers, feeds and search engines get them."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.core.embeds import FRAME_SOURCES
from articles.editorial.models import EditionImage
from articles.media.models import Rendition
from tests.factories import EditionFactory, ImageFactory, NewsroomFactory
from tests.public.test_body import whole

pytestmark = pytest.mark.django_db
EMBED = '<figure data-embed="youtube:dQw4w9WgXcQ"><figcaption>Apel &amp; upacara</figcaption></figure>'


@pytest.fixture(autouse=True)
def newsroom(at_noon):
    return NewsroomFactory()


def pictured(count, *, caption="", more=""):
    """An edition with so many pictures in its text."""
    images = [ImageFactory() for _number in range(count)]
    figures = "".join(
        f'<figure data-photo="{image.pk}">{caption and f"<figcaption>{caption}</figcaption>"}</figure>'
        for image in images
    )
    edition = EditionFactory(body=f"<p>Awal.</p>{figures}{more}")
    for image in images:
        Rendition.objects.create(image=image, width=720, height=480, format="webp", file=f"r/{image.pk}.webp")
        EditionImage.objects.create(
            edition=edition, image=image, alt="Kapolres di apel", caption="Apel pagi", credit="Rina/HM"
        )
    return edition


def test_a_picture_shows_its_files_its_size_and_its_credit(client):
    edition = pictured(1)

    page = client.get(edition.get_absolute_url()).text

    figure = page.split('<figure class="text-picture">')[1].split("</figure>")[0]
    assert "720w" in figure
    assert 'width="2400" height="1600" alt="Kapolres di apel" loading="lazy"' in figure
    assert "Apel pagi" in figure
    assert "Rina/HM" in figure


def test_a_caption_of_the_text_goes_before_that_of_the_library(client):
    page = client.get(pictured(1, caption="Warga &lt;b&gt;").get_absolute_url()).text

    assert "Warga &lt;b&gt;" in page
    assert "Apel pagi <span" not in page


def test_pictures_cost_no_query_each(client):
    def queries(edition):
        with CaptureQueriesContext(connection) as captured:
            client.get(edition.get_absolute_url())
        return len(captured)

    one, many = pictured(1), pictured(5)
    queries(one)

    assert queries(one) == queries(many)


def test_a_picture_that_the_edition_does_not_carry_leaves_nothing():
    assert whole('<p>a</p><figure data-photo="7"></figure><p>b</p>').split() == ["<p>a</p>", "<p>b</p>"]


def test_an_embed_is_a_plain_link_until_it_is_asked_for(client):
    answer = client.get(EditionFactory(body=EMBED).get_absolute_url())

    assert "<iframe" not in answer.text
    assert '<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener nofollow">' in answer.text
    assert 'data-frame="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"' in answer.text
    assert "<figcaption>Apel &amp; upacara</figcaption>" in answer.text


def test_frames_come_from_the_providers_of_the_table_only(client):
    policy = client.get("/healthz").headers["Content-Security-Policy"]

    assert f"frame-src {' '.join(FRAME_SOURCES)};" in f"{policy};"


def test_a_table_scrolls_by_itself_and_names_its_columns():
    html = whole("<table><caption>Harga &amp; stok</caption><thead><tr><th>Cabai</th></tr></thead></table>")

    assert html.startswith(
        '<div class="table-scroll" role="region" tabindex="0" aria-label="Harga &amp; stok">'
    )
    assert '<th scope="col">Cabai</th>' in html


def test_a_quote_ends_with_who_said_it():
    html = whole("<blockquote><p>Siap.</p><cite>Bupati</cite></blockquote><blockquote>Ya.</blockquote>")

    assert "<blockquote><p>Siap.</p></blockquote><figcaption>Bupati</figcaption></figure>" in html
    assert html.endswith("<blockquote>Ya.</blockquote>")


def test_links_out_of_an_advertorials_embeds_are_sponsored():
    assert 'rel="sponsored noopener nofollow"' in whole(EMBED, kind="advertorial")


def test_a_feed_shows_pictures_and_links_embeds(client):
    edition = pictured(1, more=EMBED + "<table><thead><tr><th>Cabai</th></tr></thead></table>")

    feed = client.get("/feed/").text

    assert f'&lt;img src="http://testserver/media/{edition.image_links.get().image.file}"' in feed
    assert "Apel pagi – Rina/HM" in feed
    assert '&lt;a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"' in feed
    assert "&lt;th&gt;Cabai" in feed
    assert "data-" not in feed


def test_search_engines_are_told_of_the_pictures(client):
    page = client.get(pictured(2).get_absolute_url()).text

    data = json.loads(page.split('<script type="application/ld+json">')[1].split("</script>")[0])
    assert [image["creditText"] for image in data["image"]] == ["Rina/HM", "Rina/HM"]
