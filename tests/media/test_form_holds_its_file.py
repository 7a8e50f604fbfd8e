"""The library's form, with no script at all: the file is sent once, whatever else is wrong or late."""

import re
from uuid import uuid4

import pytest
from django.urls import reverse

from articles.media.models import Image, Upload
from articles.media.services import check_upload
from tests.factories import NOON, UploadFactory
from tests.pictures import picture_bytes, upload

pytestmark = pytest.mark.django_db
ADD = reverse("admin:articles_image_add")
WORDS = {"alt": "Kapolres memimpin apel", "caption": "Apel pagi", "credit": "Rina Wati"}


@pytest.fixture
def form(client, reporter):
    """Sends the form; says what came back."""
    client.force_login(reporter)

    def sent(**fields):
        return client.post(ADD, WORDS | fields)

    return sent


@pytest.fixture
def late_worker(monkeypatch):
    """The worker is not there, and nobody waits for it."""
    monkeypatch.setattr("articles.media.patience.SECONDS", 0)


def held(response) -> str:
    (token,) = re.findall(r'name="upload_held" value="([^"]+)"', response.content.decode())
    return token


def errors(response) -> dict:
    return response.context["adminform"].form.errors


def test_a_late_worker_brings_the_form_back_with_all_that_was_typed_and_its_file(form, late_worker):
    response = form(upload=upload(picture_bytes(), "IMG_2041.jpg"))

    page = response.content.decode()
    assert errors(response) == {
        "upload": ["Gambarnya sudah sampai dan masih diperiksa. Simpan lagi sebentar lagi."]
    }
    assert "“IMG_2041.jpg” sudah ada di sini." in page
    assert "required" not in re.search(r'<input type="file"[^>]*>', page)[0]
    assert all(word in page for word in WORDS.values())
    check_upload(Upload.objects.get().pk)
    assert form(upload_held=held(response)).status_code == 302
    assert Image.objects.get().alt == WORDS["alt"]


@pytest.mark.usefixtures("worker_at_once")
def test_a_field_that_is_wrong_does_not_cost_the_file(form):
    response = form(upload=upload(picture_bytes()), credit="ist")

    assert list(errors(response)) == ["credit"]
    assert form(upload_held=held(response)).status_code == 302
    assert Image.objects.get().credit == "Rina Wati"


@pytest.mark.usefixtures("worker_at_once")
def test_another_file_takes_the_place_of_the_one_that_is_here(form):
    response = form(upload=upload(picture_bytes()), credit="")

    form(upload_held=held(response), upload=upload(picture_bytes(size=(10, 10))))

    assert Image.objects.get().width == 10


@pytest.mark.usefixtures("worker_at_once")
def test_the_same_form_sent_twice_makes_one_picture(form):
    token = uuid4()

    answers = [form(upload_held=token, upload=upload(picture_bytes())) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert Image.objects.count() == 1


@pytest.mark.usefixtures("worker_at_once")
def test_a_form_that_was_gone_back_to_takes_another_file_as_another_picture(form):
    token = uuid4()
    form(upload_held=token, upload=upload(picture_bytes()))

    form(upload_held=token, upload=upload(picture_bytes(size=(10, 10))))

    assert Image.objects.count() == 2


@pytest.mark.usefixtures("worker_at_once")
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (picture_bytes(size=(400, 300))[:-900], "rusak"),
        (b"<svg onload=alert(1)>", "halaman web atau skrip"),
        (b"bukan gambar", "tidak dapat dipakai"),
    ],
)
def test_a_file_that_was_refused_is_not_here(form, content, said):
    response = form(upload=upload(content))

    assert said in errors(response)["upload"][0]
    assert "sudah ada di sini" not in response.content.decode()
    assert list(errors(form(upload_held=held(response)))) == ["upload"]
    assert not Image.objects.exists()


@pytest.mark.parametrize("forged", ["x", "", "0b9d7a3e-1c2d-4e5f-a6b7-8c9d0e1f2a3b"])
def test_a_forged_token_finds_nothing(form, forged):
    response = form(upload_held=forged)

    assert errors(response) == {"upload": ["Bidang ini tidak boleh kosong."]}


def test_the_token_of_another_person_finds_nothing(form, editor):
    theirs = UploadFactory(owner=editor, name="rahasia.jpg", received_at=NOON)

    response = form(upload_held=theirs.token)

    assert list(errors(response)) == ["upload"]
    assert "rahasia.jpg" not in response.content.decode()


def test_an_empty_form_asks_for_its_file(client, reporter):
    client.force_login(reporter)

    page = client.get(ADD).content.decode()

    assert " required" in re.search(r'<input type="file"[^>]*>', page)[0]
    assert "sudah ada di sini" not in page


def test_who_adds_no_pictures_leaves_nothing_behind(client, advertiser):
    client.force_login(advertiser)

    response = client.post(ADD, WORDS | {"upload": upload(picture_bytes())})

    assert response.status_code == 403
    assert not Upload.objects.exists()
