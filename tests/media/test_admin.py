import pytest
from django.urls import reverse

from articles.audit.models import AuditEntry
from articles.media.credits import names_a_source
from articles.media.models import Image
from tests.admin_forms import errors_of, filled
from tests.factories import ImageFactory
from tests.people import staff
from tests.pictures import picture_bytes, upload

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("worker_at_once")]

ADD = "admin:articles_image_add"
WORDS = {"alt": "Kapolres memimpin apel", "caption": "", "credit": "Rina Wati/Harian Musi"}


@pytest.fixture
def library(client, editor):
    client.force_login(editor)
    return client


def test_a_reporter_uploads_a_picture(client, reporter):
    client.force_login(reporter)

    response = client.post(reverse(ADD), WORDS | {"upload": upload(picture_bytes())})

    assert response.status_code == 302, errors_of(response)
    image = Image.objects.get()
    assert (image.credit, image.uploaded_by) == ("Rina Wati/Harian Musi", reporter)
    assert [entry.action for entry in AuditEntry.objects.all()] == ["image.added"]


@pytest.mark.parametrize(
    "content",
    [b"", b"<svg onload=alert(1)>", b"\xff\xd8\xff broken", b"GIF89a<script>", picture_bytes()[:200]],
)
def test_what_is_no_picture_is_refused_at_the_file(library, content):
    response = library.post(reverse(ADD), WORDS | {"upload": upload(content)})

    assert response.status_code == 200
    assert "upload" in response.context["adminform"].form.errors
    assert "Kapolres memimpin apel" in response.content.decode()
    assert not Image.objects.exists()


def test_a_picture_stands_in_the_library_once(library):
    library.post(reverse(ADD), WORDS | {"upload": upload(picture_bytes())})

    response = library.post(reverse(ADD), WORDS | {"upload": upload(picture_bytes())})

    assert "upload" in response.context["adminform"].form.errors
    assert Image.objects.count() == 1


@pytest.mark.parametrize(
    "credit", ["ist", "Istimewa", "(ist)", "Foto: Ist", "Dok. Istimewa", "IST/istimewa", "internet", "-", ""]
)
def test_a_credit_that_names_nobody_is_refused_with_the_reason(library, credit):
    image = ImageFactory()
    url = reverse("admin:articles_image_change", args=[image.pk])

    new = library.post(reverse(ADD), WORDS | {"credit": credit, "upload": upload(picture_bytes())})
    old = library.post(url, WORDS | {"credit": credit, "focal_x": "0.5", "focal_y": "0.5"})

    for response in (new, old):
        assert "credit" in response.context["adminform"].form.errors
    assert Image.objects.get().credit == image.credit


@pytest.mark.parametrize(
    "credit",
    ["ist/rmolsumsel.id", "Ist/BERITA SAMPIT", "Dok Polda Lampung", "ANTARA/M Imam Pramana", "Istiqomah"],
)
def test_a_credit_that_names_somebody_is_a_source(credit):
    assert names_a_source(credit)


@pytest.mark.parametrize("point", ["-0.1", "1.01", "nan", "inf", "tengah", ""])
def test_a_point_outside_the_picture_is_refused(library, point):
    image = ImageFactory()
    url = reverse("admin:articles_image_change", args=[image.pk])

    response = library.post(url, WORDS | {"focal_x": point, "focal_y": "0.5"})

    assert list(response.context["adminform"].form.errors) == ["focal_x"]


def test_words_and_point_of_a_picture_change_and_are_written_down(library):
    image = ImageFactory()
    url = reverse("admin:articles_image_change", args=[image.pk])

    library.post(url, filled(library.get(url)) | {"caption": "Apel pagi", "focal_x": "0.25"})

    image = Image.objects.get()
    assert (image.caption, image.focal_x) == ("Apel pagi", 0.25)
    assert AuditEntry.objects.get().data == {"changed": ["caption", "focal_x"]}


def test_the_form_of_a_picture_can_be_pointed_at(library):
    image = ImageFactory()

    page = library.get(reverse("admin:articles_image_change", args=[image.pk])).content.decode()

    assert "data-focal" in page
    assert "newsroom-admin/focal.js" in page


def test_the_library_costs_the_same_at_any_length(library, django_assert_max_num_queries):
    for _ in range(12):
        ImageFactory()
    url = reverse("admin:articles_image_changelist")

    with django_assert_max_num_queries(8):
        assert library.get(url).content.decode().count("<img src=") >= 12


def test_a_picture_that_an_article_shows_stays(admin_client, publish_story):
    image = ImageFactory()
    publish_story(lead_image_id=image.pk)
    url = reverse("admin:articles_image_delete", args=[image.pk])

    response = admin_client.post(url, {"post": "yes"})

    assert response.status_code == 200
    assert response.context["protected"]
    assert Image.objects.exists()


def test_an_unused_picture_is_removed_with_its_file(
    admin_client, client, library, django_capture_on_commit_callbacks
):
    library.post(reverse(ADD), WORDS | {"upload": upload(picture_bytes())})
    image = Image.objects.get()
    storage, name = image.file.storage, image.file.name
    assert storage.exists(name)

    with django_capture_on_commit_callbacks(execute=True):
        admin_client.post(reverse("admin:articles_image_delete", args=[image.pk]), {"post": "yes"})

    assert not Image.objects.exists()
    assert not storage.exists(name)
    assert AuditEntry.objects.filter(action="image.removed").exists()


def test_only_superusers_remove_pictures(client):
    image = ImageFactory()
    client.force_login(staff("pj", "penanggung jawab"))

    response = client.post(reverse("admin:articles_image_delete", args=[image.pk]), {"post": "yes"})

    assert response.status_code == 403
