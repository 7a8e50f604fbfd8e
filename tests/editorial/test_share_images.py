"""The picture that stands for an edition where its link is shared."""

import io
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image as Pillow

from articles.editorial.models import Edition, ShareImage
from articles.editorial.services import withdraw
from articles.editorial.services.share_images import editions_without, make_share_image
from articles.editorial.share_images.drawing import SIZE, Sheet, share_jpeg
from articles.editorial.share_images.lettering import ELLIPSIS, fitted
from articles.media.models import Image
from tests.factories import NOON, EditionFactory, ImageFactory, NewsroomFactory
from tests.pictures import picture_bytes
from tests.public.stories import scheduled, withdrawn

LONG = "Bupati Minta Bantuan Perahu Karet dari Provinsi untuk Evakuasi Malam Ini " * 3


def opened(content: bytes) -> Pillow.Image:
    return Pillow.open(io.BytesIO(content))


@pytest.mark.parametrize("photo", [None, Pillow.new("RGB", (90, 400), "teal"), Pillow.new("RGBA", (900, 90))])
@pytest.mark.parametrize("headline", ["APBD", LONG, "x" * 200, "🗳️ Pemilu – 2024", ""])
def test_every_sheet_is_a_jpeg_of_the_size_that_networks_ask_for(photo, headline):
    sheet = Sheet(paper="Harian Musi", kicker="Politik", headline=headline, photo=photo)

    content = share_jpeg(sheet)

    assert opened(content).format == "JPEG"
    assert opened(content).size == SIZE
    assert len(content) < 300_000
    assert share_jpeg(sheet) == content


def test_words_shrink_until_they_fit_and_are_cut_where_they_never_do():
    large = fitted("APBD Disahkan", width=1000, height=200, sizes=range(80, 39, -4))
    small = fitted(LONG, width=1000, height=300, sizes=range(80, 39, -4))
    cut = fitted(LONG * 9, width=1000, height=100, sizes=range(80, 39, -4))

    assert large.lines == ("APBD Disahkan",)
    assert large.step > small.step
    assert small.height <= 300
    assert cut.lines[-1].endswith(ELLIPSIS)
    assert all(cut.font.getlength(line) <= 1000 for line in cut.lines)


@pytest.mark.django_db
def test_what_readers_see_lately_is_drawn_once():
    newsroom = NewsroomFactory()
    edition = EditionFactory()
    EditionFactory(visible_from=NOON - timedelta(days=8))
    scheduled()
    withdrawn()

    assert list(editions_without(at=NOON)) == [edition]
    assert make_share_image(edition, newsroom=newsroom)
    assert not make_share_image(edition, newsroom=newsroom)
    assert list(editions_without(at=NOON)) == []
    assert (
        len(
            default_storage.listdir("share/" + "/".join(ShareImage.objects.get().file.name.split("/")[1:3]))[
                1
            ]
        )
        == 1
    )


@pytest.mark.django_db
@pytest.mark.parametrize("content", [b"", b"broken", picture_bytes("PNG", mode="RGBA")])
def test_photo_that_cannot_be_read_is_left_out(content):
    image = ImageFactory()
    Image.objects.update(file=default_storage.save("images/rusak.jpg", ContentFile(content)))
    image.refresh_from_db()
    edition = EditionFactory(lead_image=image)

    make_share_image(edition, newsroom=NewsroomFactory())

    with ShareImage.objects.get().file.open() as stored:
        assert opened(stored.read()).size == SIZE


@pytest.mark.django_db
def test_withdrawal_takes_the_picture_of_its_headline_away(
    publish_story, chief, django_capture_on_commit_callbacks
):
    article = publish_story()
    make_share_image(Edition.objects.get(), newsroom=NewsroomFactory())
    name = ShareImage.objects.get().file.name
    assert default_storage.exists(name)

    with django_capture_on_commit_callbacks(execute=True):
        withdraw(article.pk, seen=1, by=chief, at=NOON, reason="child", text="Dicabut.")

    assert not ShareImage.objects.exists()
    assert not default_storage.exists(name)


@pytest.mark.django_db
def test_shared_link_shows_it_and_until_then_the_photo(client, monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: NOON)
    newsroom = NewsroomFactory()
    edition = EditionFactory(lead_image=ImageFactory())

    before = client.get(edition.get_absolute_url()).content.decode()
    make_share_image(edition, newsroom=newsroom)
    after = client.get(edition.get_absolute_url()).content.decode()

    photo, drawn = edition.lead_image.file.url, ShareImage.objects.get().file.url
    assert f'property="og:image" content="http://testserver{photo}"' in before
    assert f'property="og:image" content="http://testserver{drawn}"' in after
    assert 'property="og:image:width" content="1200"' in after
    assert 'name="twitter:card" content="summary_large_image"' in after
