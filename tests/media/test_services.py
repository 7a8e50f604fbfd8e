from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage

from articles.audit.models import AuditEntry
from articles.media.models import Image
from articles.media.renditions import make_renditions
from articles.media.services import add_image, images
from tests.factories import NOON, UserFactory
from tests.pictures import picture_bytes, upload

pytestmark = pytest.mark.django_db
WORDS = {"alt": "Kapolres memimpin apel", "credit": "Rina Wati/Harian Musi"}


@pytest.fixture
def asked(monkeypatch):
    """The pictures that the worker was asked to make renditions of."""
    numbers = []
    monkeypatch.setattr(images, "ask_for_renditions", numbers.append)
    return numbers


def test_upload_becomes_a_picture_of_the_library(asked, django_capture_on_commit_callbacks):
    reporter = UserFactory()

    with django_capture_on_commit_callbacks(execute=True):
        image = add_image(upload(picture_bytes(size=(90, 60))), **WORDS, by=reporter, at=NOON)

    image = Image.objects.get(pk=image.pk)
    assert (image.width, image.height, image.uploaded_by, image.uploaded_at) == (90, 60, reporter, NOON)
    assert image.file.name.startswith("images/")
    assert default_storage.exists(image.file.name)
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.actor, entry.object_id) == ("image.added", reporter, image.pk)
    assert asked == [image.pk]


def test_renditions_are_asked_for_only_after_the_commit(asked):
    add_image(upload(picture_bytes()), **WORDS, by=UserFactory(), at=NOON)

    assert asked == []


def test_file_name_tells_nothing_about_the_picture():
    words = {**WORDS, "alt": "Anak korban"}
    image = add_image(upload(picture_bytes(), "anak-korban.jpg"), **words, by=UserFactory(), at=NOON)

    assert "korban" not in image.file.name


def test_same_upload_is_refused_and_the_existing_one_named():
    first = add_image(upload(picture_bytes()), **WORDS, by=UserFactory(), at=NOON)

    with pytest.raises(ValidationError) as refused:
        add_image(upload(picture_bytes(), "lain.jpg"), **WORDS, by=UserFactory(), at=NOON)

    (message,) = refused.value.message_dict["file"]
    assert str(first.pk) in message
    assert first.alt in message
    assert Image.objects.count() == 1


def test_same_upload_at_the_same_moment_is_refused_by_the_database(monkeypatch):
    add_image(upload(picture_bytes()), **WORDS, by=UserFactory(), at=NOON)
    seen = []
    refuse = images.refuse_duplicate
    monkeypatch.setattr(
        images, "refuse_duplicate", lambda checksum: refuse(checksum) if seen else seen.append(1)
    )
    monkeypatch.setattr(Image, "full_clean", lambda *args, **kwargs: None)

    with pytest.raises(ValidationError) as refused:
        add_image(upload(picture_bytes()), **WORDS, by=UserFactory(), at=NOON)

    assert "file" in refused.value.message_dict
    assert (
        len(list(default_storage.listdir("images/" + str(Image.objects.get().file.name).split("/")[1]))) == 2
    )


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({"alt": ""}, "alt"),
        ({"alt": "<b>x</b>"}, "alt"),
        ({"alt": "x" * 251}, "alt"),
        ({"credit": ""}, "credit"),
        ({"credit": "Ist"}, "credit"),
        ({"credit": "(istimewa)"}, "credit"),
        ({"caption": "--"}, "caption"),
    ],
)
def test_words_that_a_picture_lacks_are_named_by_field(words, field):
    with pytest.raises(ValidationError) as refused:
        add_image(upload(picture_bytes()), **{**WORDS, **words}, by=UserFactory(), at=NOON)

    assert set(refused.value.message_dict) == {field}
    assert not Image.objects.exists()


def test_unusable_file_is_refused_on_the_file_field():
    with pytest.raises(ValidationError) as refused:
        add_image(upload(b"<svg/>"), **WORDS, by=UserFactory(), at=NOON)

    assert set(refused.value.message_dict) == {"file"}


def test_library_lives_in_any_storage(settings):
    memory = {"BACKEND": "django.core.files.storage.InMemoryStorage"}
    settings.STORAGES = settings.STORAGES | {"default": memory}

    image = add_image(upload(picture_bytes(size=(90, 60))), **WORDS, by=UserFactory(), at=NOON)

    assert make_renditions(image)
    assert all(default_storage.exists(row.file.name) for row in image.renditions.all())
    assert not Path(settings.MEDIA_ROOT).exists()
