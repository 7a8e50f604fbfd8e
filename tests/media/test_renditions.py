import io
import resource

import pytest
from django.core.files.storage import default_storage
from PIL import Image as Pillow
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.media.models import Rendition
from articles.media.renditions import FORMATS, make_renditions, widths_for
from articles.media.services import add_image
from articles.media.sources import picture_sources
from articles.media.tasks import make_image_renditions, sweep_images
from tests.factories import NOON, UploadFactory, UserFactory
from tests.pictures import picture_bytes, upload

pytestmark = pytest.mark.django_db


def library_image(size=(800, 500), format_="JPEG", **options):
    content = picture_bytes(format_, size=size, **options)
    return add_image(upload(content), alt="Apel", credit="Rina Wati", by=UserFactory(), at=NOON)


def opened(rendition):
    with rendition.file.open("rb") as file:
        return Pillow.open(io.BytesIO(file.read()))


@pytest.mark.parametrize("format_", FORMATS, ids=lambda f: f.key)
def test_every_format_is_made_in_its_widths(format_):
    image = library_image()

    make_renditions(image)

    made = image.renditions.filter(format=format_.key)
    assert sorted(r.width for r in made) == widths_for(image, format_)
    for rendition in made:
        picture = opened(rendition)
        assert picture.format == format_.pillow
        assert picture.size == (rendition.width, rendition.height)


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (200, [200]),
        (360, [360]),
        (1000, [360, 720, 1000]),
        (1920, [360, 720, 1280, 1920]),
        (4000, [360, 720, 1280, 1920]),
    ],
)
def test_nothing_is_made_wider_than_the_original(width, expected):
    image = library_image(size=(40, 30))
    image.width = width

    assert widths_for(image, FORMATS[-1]) == expected


def test_second_run_finds_nothing_to_do():
    image = library_image()

    assert make_renditions(image) == 7
    assert make_renditions(image) == 0


def test_interrupted_run_is_completed():
    image = library_image()
    make_renditions(image)
    image.renditions.filter(format="webp", width=360).delete()

    assert make_renditions(image) == 1


def test_upload_that_waits_goes_before_the_next_file():
    image = library_image()
    waiting = UploadFactory()

    make_image_renditions(image_id=image.pk)
    first = image.renditions.count()
    asked = ProcrastinateJob.objects.get(args__image_id=image.pk)
    waiting.delete()
    make_image_renditions(**asked.args)

    assert (first, image.renditions.count()) == (1, 7)


def test_file_of_a_slower_worker_goes_again(monkeypatch):
    image = library_image(size=(50, 40))
    make_renditions(image)
    before = set(_files())
    monkeypatch.setattr(type(image.renditions.all()), "values_list", lambda *args: [])

    assert make_renditions(image) == 0
    assert set(_files()) == before


def _files():
    years = default_storage.listdir("renditions")[0]
    for year in years:
        for month in default_storage.listdir(f"renditions/{year}")[0]:
            yield from default_storage.listdir(f"renditions/{year}/{month}")[1]


def test_transparent_drawing_gets_a_jpeg_on_white():
    image = library_image(format_="PNG", mode="RGBA")

    make_renditions(image)

    jpeg = opened(image.renditions.get(format="jpeg"))
    red, green, blue = jpeg.getpixel((10, 10))
    assert red > 240
    assert 110 < green < 150
    assert 110 < blue < 150


def test_extreme_strip_of_a_picture_is_made_too():
    image = library_image(size=(3000, 1))

    assert make_renditions(image) == 9


def test_task_of_a_deleted_picture_does_nothing():
    make_image_renditions(image_id=404)

    assert not Rendition.objects.exists()


def test_sweep_asks_for_pictures_without_all_formats(monkeypatch):
    complete, half, bare = (library_image(size=(60 + n, 40)) for n in range(3))
    make_renditions(complete)
    make_renditions(half)
    half.renditions.filter(format="avif").delete()
    asked = []
    monkeypatch.setattr("articles.media.tasks.ask_for_renditions", asked.append)

    sweep_images(timestamp=0)

    assert asked == [bare.pk, half.pk]


def test_large_photo_is_made_in_moderate_memory():
    image = library_image(size=(6000, 4000))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    make_renditions(image)

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


def test_sources_list_what_was_made(django_assert_num_queries):
    image = library_image()
    make_renditions(image)
    image = type(image).objects.prefetch_related("renditions").get(pk=image.pk)

    with django_assert_num_queries(0):
        sources = picture_sources(image)

    assert [part.rsplit(" ", 1)[1] for part in sources.avif.split(", ")] == ["360w", "720w", "800w"]
    assert sources.webp.count(".webp") == 3
    assert sources.src.endswith(".jpeg")
    assert (sources.width, sources.height, sources.focus) == (800, 500, "50% 50%")


def test_original_stands_in_until_the_worker_was_there():
    image = library_image()

    sources = picture_sources(image)

    assert (sources.avif, sources.webp, sources.src) == ("", "", image.file.url)
