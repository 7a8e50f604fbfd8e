from datetime import timedelta

import pytest

from articles.editorial.models import EditionMention
from tests.factories import (
    NOON,
    CampaignPeriodFactory,
    EditionFactory,
    FlightFactory,
    ImageFactory,
    NewsroomFactory,
    OfficialFactory,
    SponsorFactory,
)
from tests.public.editions import complete_edition
from tests.public.stories import correction, pointing, scheduled, withdrawn

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]


def page(client, edition):
    return client.get(edition.get_absolute_url())


def html(client, edition):
    return page(client, edition).content.decode()


def test_article_shows_everything_of_the_example_page(client):
    NewsroomFactory(name="Suara Musi Raya")
    FlightFactory(banner__alt="ASKOLANI 2 PERIODE")
    edition = complete_edition(dateline_place="Pangkalan Balai", visible_from=NOON - timedelta(minutes=105))

    text = html(client, edition)

    assert "<h1>Kapolres Pantau Gudang Logistik KPU</h1>" in text
    assert 'alt="ASKOLANI 2 PERIODE"' in text
    assert "<b>PANGKALAN BALAI</b>, SUARA MUSI RAYA –</span> Kapolres" in text
    assert "Sabtu, 9 Desember 2023 | 10.15 WIB" in text
    assert 'datetime="2023-12-09T10:15:00+07:00"' in text
    assert 'href="/penulis/rina-wati/">Rina Wati</a>' in text
    assert "Apel di halaman gudang." in text
    assert 'href="/pejabat/ferly-rosa-putra/">Ferly Rosa Putra</a><span>Kapolres Banyuasin</span>' in text
    assert 'href="/tag/pemilu-2024/">Pemilu 2024</a>' in text
    assert "https://wa.me/?text=Kapolres%20Pantau%20Gudang%20Logistik%20KPU%20http%3A%2F%2Ftestserver" in text
    assert f'<link rel="canonical" href="http://testserver{edition.get_absolute_url()}">' in text
    assert 'property="og:title" content="Kapolres Pantau Gudang Logistik KPU"' in text
    assert '"@type":"NewsArticle"' in text


def test_official_stands_with_the_office_of_that_day(client):
    edition = complete_edition()
    EditionMention.objects.create(
        edition=edition,
        official=OfficialFactory(name="Hani Rustam", rank="", honorifics="H", degrees="SE"),
        as_written="H Hani Rustam SE",
        office="Pj Bupati Banyuasin",
        published_at=edition.published_at,
        position=1,
    )

    assert ">H Hani Rustam, SE</a><span>Pj Bupati Banyuasin</span>" in html(client, edition)


@pytest.mark.parametrize("slug", ["salah", "KAPOLRES", "apa%20ini", "a" * 1000, "%00", "é.php"])
def test_wrong_words_lead_to_the_right_address(client, slug):
    edition = EditionFactory()

    response = client.get(f"/read/{edition.article_id}/{slug}/")

    assert (response.status_code, response.headers["Location"]) == (301, edition.get_absolute_url())


def test_number_alone_leads_to_the_right_address(client):
    edition = EditionFactory()

    assert client.get(f"/read/{edition.article_id}/").headers["Location"] == edition.get_absolute_url()


def test_scheduled_story_is_not_found(client):
    assert page(client, scheduled()).status_code == 404


def test_story_is_visible_from_its_very_second(client):
    assert page(client, EditionFactory(visible_from=NOON)).status_code == 200


def test_withdrawn_story_says_when_and_why_and_nothing_of_itself(client):
    edition = withdrawn(headline="Rahasia Anak Bernama Budi")

    response = client.get(edition.get_absolute_url())
    text = response.content.decode()

    assert response.status_code == 410
    assert "Sabtu, 9 Desember 2023 | 11.00 WIB" in text
    assert "Dicabut demi masa depan seorang anak." in text
    assert '<meta name="robots" content="noindex">' in text
    assert "Rahasia" not in text
    assert "budi" not in text.casefold()


def test_withdrawn_story_answers_the_same_at_any_words(client):
    edition = withdrawn()

    assert client.get(f"/read/{edition.article_id}/dicabut/").status_code == 410


def test_story_published_again_after_its_withdrawal_is_read_again(client):
    earlier = withdrawn()

    again = EditionFactory(
        article=earlier.article, number=2, published_at=earlier.published_at, revision=earlier.revision
    )

    assert page(client, again).status_code == 200


def test_correction_stands_on_the_article_with_its_time(client):
    edition = EditionFactory(visible_from=NOON - timedelta(days=1))
    correction(edition, text="Jumlah TPS 12, bukan 21.")

    text = html(client, edition)

    assert "Jumlah TPS 12, bukan 21." in text
    assert "Sabtu, 9 Desember 2023 | 11.00 WIB" in text


def test_correction_of_the_future_is_not_shown(client):
    edition = EditionFactory()
    correction(edition, made_at=NOON + timedelta(hours=1))

    assert "bukan 21" not in html(client, edition)


def test_unverified_story_says_so_at_its_end_in_italics(client):
    assert "<p><em>(" in html(client, EditionFactory(is_unverified=True))
    assert "<p><em>(" not in html(client, EditionFactory())


def test_advertorial_is_labelled_above_its_headline_and_names_its_payer(client):
    edition = EditionFactory(
        kind="advertorial",
        sponsor=SponsorFactory(name="Toko Maju"),
        body='<p><a href="https://maju.example/" rel="noopener nofollow">Maju</a></p>',
    )

    text = html(client, edition)

    assert text.index('class="paid"') < text.index("<h1>")
    assert "Toko Maju" in text
    assert 'rel="sponsored noopener nofollow"' in text


def test_political_banner_names_its_payer(client):
    today = NOON.date()
    CampaignPeriodFactory(ads_from=today, ads_until=today + timedelta(days=5))
    FlightFactory(
        banner__is_political=True, banner__participant="Askolani", banner__sponsor__name="Tim Askolani"
    )

    assert "Tim Askolani" in html(client, EditionFactory())


def test_lead_picture_is_fetched_first_and_has_its_measures(client):
    text = html(client, complete_edition())

    assert 'width="2400" height="1600" alt="Kapolres memimpin apel" fetchpriority="high"' in text


def test_pictures_of_other_formats_are_offered_where_they_are_made(client):
    image = ImageFactory()
    for width in (360, 720):
        image.renditions.create(width=width, height=width, format="avif", file=f"r/{width}.avif")

    text = html(client, EditionFactory(lead_image=image))

    assert 'type="image/avif" srcset="/media/r/360.avif 360w, /media/r/720.avif 720w"' in text


def test_read_also_shows_the_present_headline_of_its_target(client):
    target = EditionFactory(
        headline="Judul Lama",
        visible_from=NOON - timedelta(days=2),
        visible_until=NOON - timedelta(days=1),
    )
    present = EditionFactory(
        article=target.article,
        revision=target.revision,
        number=2,
        headline="Judul Baru",
        visible_from=NOON - timedelta(days=1),
        published_at=target.published_at,
    )

    text = html(client, pointing(target))

    assert f'<a href="{present.get_absolute_url()}">Judul Baru</a>' in text
    assert "Judul Lama" not in text


@pytest.mark.parametrize("hidden", [scheduled, withdrawn])
def test_read_also_to_a_hidden_story_is_left_out(client, hidden):
    target = hidden(headline="Belum Boleh Dibaca")

    text = html(client, pointing(target))

    assert "Belum Boleh Dibaca" not in text
    assert "read-also" not in text


def test_read_also_that_waits_for_its_target_is_left_out(client):
    assert "read-also" not in html(client, pointing(None))


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_article_is_only_read(client, method):
    assert getattr(client, method)(EditionFactory().get_absolute_url()).status_code == 405
