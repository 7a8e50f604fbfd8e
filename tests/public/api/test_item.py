"""What a partner receives of one story."""

from datetime import timedelta

import pytest

from articles.editorial.models import EditionImage
from articles.media.models import Image, Rendition
from tests.factories import NOON, EditionFactory, ImageFactory, NewsroomFactory, SponsorFactory
from tests.public.api.shape import faults
from tests.public.editions import complete_edition
from tests.public.stories import correction, pointing, withdrawn

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def item(fetch):
    NewsroomFactory()

    def of(edition):
        response = fetch(f"stories/{edition.article_id}/")
        assert response.status_code == 200, response.content
        return response.json()

    return of


def may_be_passed_on(image: Image, **kwargs) -> Image:
    Image.objects.filter(pk=image.pk).update(may_be_passed_on=True, licence="CC BY 4.0", **kwargs)
    for kind, width in (("webp", 360), ("jpeg", 1280), ("avif", 1920)):
        Rendition.objects.create(
            image=image, width=width, height=width // 2, format=kind, file=f"renditions/a-{width}.{kind}"
        )
    return image


def bodies(item):
    return {body["contenttype"]: body for body in item["bodies"]}


def html(item):
    return bodies(item)["text/html"]["value"]


def with_picture_in_text(image, **kwargs):
    figure = f'<figure data-photo="{image.pk}"><figcaption>Di tepi sungai</figcaption></figure>'
    body = f"<p>Awal.</p>{figure}<p>Akhir.</p>"
    edition = EditionFactory(body=body, **kwargs)
    EditionImage.objects.create(edition=edition, image=image, alt="Sungai", caption="Musi", credit="Rina")
    return edition


def test_a_story_is_an_item_of_ninjs(item):
    edition = complete_edition(visible_from=NOON - HOUR)
    may_be_passed_on(edition.lead_image)
    correction(edition)

    story = item(edition)

    assert faults(story) == []
    assert story["standard"]["version"] == "2.1"
    assert story["uri"] == f"http://testserver/read/{edition.article_id}/"
    assert story["pubstatus"] == "usable"
    assert story["headlines"][0]["value"] == "Kapolres Pantau Gudang Logistik KPU"
    assert story["by"] == "Rina Wati"
    assert [row["name"] for row in story["infosources"]] == ["Rina Wati", "Budi", "Harian Musi"]
    assert [row["name"] for row in story["subjects"]] == ["Politik", "Pemilu 2024", "Banyuasin & Musi"]
    assert story["people"][0]["literal"] == "Kapolres Banyuasin"
    assert story["located"] == "PANGKALAN BALAI"
    assert story["copyrightnotice"] == "© 2023 PT Harian Musi Media"


def test_a_story_with_next_to_nothing_is_an_item_too(item):
    edition = EditionFactory(summary="", dateline_place="")

    assert faults(item(edition)) == []


def test_the_text_comes_as_html_and_as_words_that_are_counted(item):
    story = item(EditionFactory(body="<p>Satu <strong>dua</strong>.</p><p>Tiga &amp; empat.</p>"))

    plain = bodies(story)["text/plain"]
    assert plain["value"] == "Satu dua.\nTiga & empat."
    assert plain["wordcount"] == 5
    assert html(story) == "<p>Satu <strong>dua</strong>.</p><p>Tiga &amp; empat.</p>"


def test_links_in_the_text_are_whole(item):
    story = item(EditionFactory(body='<p><a href="/rubrik/politik/">Rubrik</a></p>'))

    assert 'href="http://testserver/rubrik/politik/"' in html(story)


def test_further_reading_leads_to_the_paper(item):
    target = EditionFactory(headline="Banjir <Surut>")

    story = item(pointing(target))

    assert f'<a href="http://testserver{target.get_absolute_url()}"' in html(story)
    assert "Banjir &lt;Surut&gt;</a>" in html(story)
    assert "data-baca-juga" not in html(story)


def test_further_reading_that_readers_may_not_see_is_left_out(item):
    target = withdrawn(headline="Rahasia Seorang Anak")

    assert "Rahasia" not in str(item(pointing(target)))


def test_an_embed_is_a_link(item):
    body = '<figure data-embed="youtube:dQw4w9WgXcQ"><figcaption>Rekaman</figcaption></figure>'

    story = item(EditionFactory(body=body))

    assert '<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"' in html(story)
    assert "iframe" not in html(story)


def test_a_picture_comes_with_its_credit_its_words_and_its_files(item):
    edition = complete_edition()
    may_be_passed_on(edition.lead_image)

    (lead,) = item(edition)["associations"]

    assert (lead["name"], lead["type"], lead["by"]) == ("lead", "picture", "Rina Wati")
    assert lead["usageterms"] == "CC BY 4.0"
    assert {row["role"]: row["value"] for row in lead["descriptions"]} == {
        "alt": "Kapolres memimpin apel",
        "caption": "Apel di halaman gudang.",
    }
    assert [row["name"] for row in lead["renditions"]] == ["webp-360", "jpeg-1280", "avif-1920"]
    assert lead["renditions"][1]["href"] == "http://testserver/media/renditions/a-1280.jpeg"
    assert lead["renditions"][1]["contenttype"] == "image/jpeg"


def test_a_picture_in_the_text_stands_where_it_belongs(item):
    story = item(with_picture_in_text(may_be_passed_on(ImageFactory())))

    assert '<img src="http://testserver/media/renditions/a-1280.jpeg" alt="Sungai"' in html(story)
    assert "Di tepi sungai – Rina" in html(story)
    assert "Di tepi sungai" not in bodies(story)["text/plain"]["value"]
    assert story["associations"][0]["name"].startswith("picture-")


def test_until_the_worker_made_the_files_the_original_stands_in(item):
    edition = complete_edition()
    Image.objects.update(may_be_passed_on=True)

    (lead,) = item(edition)["associations"]

    assert [row["name"] for row in lead["renditions"]] == ["original"]


def test_a_picture_whose_licence_keeps_it_here_is_not_passed_on(item):
    image = ImageFactory(file="images/rahasia.jpg")
    edition = with_picture_in_text(image, lead_image=image, lead_alt="x", lead_credit="Antara")

    story = item(edition)

    assert "rahasia" not in str(story)
    assert "associations" not in story
    assert "<figure" not in html(story)


def test_a_picture_whose_licence_has_ended_is_not_passed_on(item):
    ended = NOON.date() - timedelta(days=1)
    image = may_be_passed_on(ImageFactory(), expires_on=ended)

    story = item(with_picture_in_text(image, lead_image=image, lead_alt="x", lead_credit="Antara"))

    assert "associations" not in story
    assert "<img" not in html(story)


def test_a_licence_holds_through_its_last_day(item):
    image = may_be_passed_on(ImageFactory(), expires_on=NOON.date())

    assert "associations" in item(with_picture_in_text(image))


def test_corrections_ride_along_in_the_text_and_by_themselves(item):
    edition = EditionFactory(visible_from=NOON - 2 * HOUR)
    row = correction(edition)

    story = item(edition)

    assert "Jumlah TPS 12, bukan 21." in html(story)
    assert "Jumlah TPS 12, bukan 21." in bodies(story)["text/plain"]["value"]
    (act,) = story["associations"]
    assert (act["name"], act["profile"]) == (f"correction-{row.pk}", "ralat")
    assert story["versioncreated"] == "2023-12-09T11:00:00+07:00"
    assert story["version"] == "1.1"


def test_a_correction_that_is_still_to_come_is_not_told(item):
    edition = EditionFactory(visible_from=NOON - HOUR)
    correction(edition, made_at=NOON + HOUR)

    assert "Jumlah TPS" not in str(item(edition))


def test_a_story_still_to_be_verified_says_so_at_its_end(item):
    story = item(EditionFactory(is_unverified=True))

    assert html(story).endswith("</em></p>")
    assert "verifikasi" in html(story)
    assert story["ednote"]


def test_a_paid_piece_says_so_and_who_paid(item):
    story = item(EditionFactory(kind="advertorial", sponsor=SponsorFactory(name="Bank Musi")))

    assert html(story).startswith("<p><strong>Advertorial: Bank Musi</strong></p>")
    assert story["genres"][0]["literal"] == "advertorial"
    assert story["organisations"] == [{"name": "Bank Musi", "rel": "sponsor"}]


def test_a_withdrawn_story_is_gone_with_its_public_reason(fetch):
    edition = withdrawn(headline="Rahasia Seorang Anak")

    response = fetch(f"stories/{edition.article_id}/")

    problem = response.json()
    assert response.status_code == 410
    assert response.headers["Content-Type"] == "application/problem+json"
    assert problem["detail"] == "Dicabut demi masa depan seorang anak."
    assert problem["item"]["pubstatus"] == "canceled"
    assert faults(problem["item"]) == []
    assert "Rahasia" not in response.content.decode()


def test_the_address_of_the_site_is_named_whatever_host_was_asked(item, settings):
    settings.SITE_URL = "https://koran.example.id"

    story = item(complete_edition())

    assert "testserver" not in str(story)
    assert story["uri"].startswith("https://koran.example.id/read/")


def test_one_story_is_answered_by_three_queries(fetch, django_assert_max_num_queries):
    NewsroomFactory()
    edition = complete_edition()
    may_be_passed_on(edition.lead_image)
    for _ in range(3):
        correction(edition)
    fetch(f"stories/{edition.article_id}/")

    with django_assert_max_num_queries(3):
        fetch(f"stories/{edition.article_id}/")
