"""Finding pictures in the library, and what it says about their licences and likenesses."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.media.models import Image
from tests.admin_forms import errors_of
from tests.factories import NOON, ImageFactory
from tests.media.test_fingerprints import jpeg, scene
from tests.pictures import upload

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("worker_at_once")]
LIST, ADD = "admin:articles_image_changelist", "admin:articles_image_add"
WORDS = {"alt": "Rumah di lereng", "caption": "", "credit": "Rina Wati", "licence": "", "expires_on": ""}


@pytest.fixture
def library(client, editor, monkeypatch):
    """The library, opened by an editor at noon."""
    monkeypatch.setattr(timezone, "now", lambda: NOON)
    client.force_login(editor)
    return client


def shown(client, **query) -> set[Image]:
    return set(client.get(reverse(LIST), query).context["cl"].queryset)


def until(days: int) -> Image:
    image = ImageFactory(alt=f"Foto {days}")
    Image.objects.filter(pk=image.pk).update(expires_on=NOON.date() + timedelta(days=days))
    return image


def test_pictures_are_found_by_their_licence(library):
    past, today, soon, later, endless = until(-1), until(0), until(30), until(31), ImageFactory()

    assert shown(library, licence="expired") == {past}
    assert shown(library, licence="soon") == {today, soon}
    assert shown(library, licence="open") == {endless}
    assert later in shown(library, licence="nonsense")


def test_whether_partners_may_publish_a_picture_is_said_at_upload_and_found_again(library):
    silent = WORDS | {"upload": upload(jpeg(scene()))}
    library.post(reverse(ADD), silent)
    allowed = silent | {"upload": upload(jpeg(scene().rotate(90))), "may_be_passed_on": "on"}
    library.post(reverse(ADD), allowed)

    (first, second) = Image.objects.order_by("pk")
    assert not first.may_be_passed_on
    assert shown(library, licence="partners") == {second}


def test_pictures_are_found_by_the_day_they_came_in(library):
    old, new = ImageFactory(), ImageFactory()
    Image.objects.filter(pk=old.pk).update(uploaded_at=NOON - timedelta(days=8))
    Image.objects.filter(pk=new.pk).update(uploaded_at=NOON - timedelta(hours=2))

    assert shown(library, uploaded="7") == {new}
    assert shown(library, uploaded="30") == {new, old}
    assert shown(library, uploaded="x'") == {new, old}


@pytest.mark.parametrize("typed", ["sungai musi", "sunggai", "Dermaga", "maulana"])
def test_pictures_are_found_by_words_and_in_spite_of_typing_errors(library, typed):
    wanted = ImageFactory(alt="Perahu di Sungai Musi", caption="Dermaga lama.", credit="Bagas Maulana")
    ImageFactory(alt="Gedung balai kota", caption="", credit="Rini")

    assert shown(library, q=typed) == {wanted}


def test_list_and_form_name_an_expired_picture(library):
    image = until(-1)

    assert "kedaluwarsa sejak 8 Desember 2023" in library.get(reverse(LIST)).content.decode()
    page = library.get(reverse("admin:articles_image_change", args=[image.pk])).content.decode()
    assert 'name="expires_on"' in page


def test_upload_that_looks_like_another_picture_is_kept_and_says_so(library):
    library.post(reverse(ADD), WORDS | {"upload": upload(jpeg(scene()))})
    first = Image.objects.get()

    smaller = WORDS | {"upload": upload(jpeg(scene().resize((160, 100))))}
    response = library.post(reverse(ADD), smaller, follow=True)

    assert Image.objects.count() == 2, errors_of(response)
    (said,) = [str(message) for message in response.context["messages"] if message.level_tag == "warning"]
    assert reverse("admin:articles_image_change", args=[first.pk]) in said
    second = Image.objects.exclude(pk=first.pk).get()
    page = library.get(reverse("admin:articles_image_change", args=[second.pk])).content.decode()
    assert f"{first.pk} “Rumah di lereng”" in page


@pytest.mark.parametrize("day", ["31-02-2024", "besok", "0000-00-00"])
def test_day_that_no_calendar_has_is_refused_at_the_field(library, day):
    response = library.post(reverse(ADD), WORDS | {"expires_on": day, "upload": upload(jpeg(scene()))})

    assert list(response.context["adminform"].form.errors) == ["expires_on"]
    assert not Image.objects.exists()
