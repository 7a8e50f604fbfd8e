"""Pictures sent from a text come in once, and get their words a little later."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection

from articles.audit.models import AuditEntry
from articles.media.models import Image
from articles.media.services import add_image, fill_in_words, receive_upload, take_from_text
from tests.factories import NOON, UserFactory
from tests.people import staff
from tests.pictures import picture_bytes, upload

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("worker_at_once")]
ALT, CREDIT = "Warga mengangkat sampah", "Rina Wati/Harian Musi"


@pytest.fixture
def sent(reporter):
    """The reporter's upload, as often as asked; words given come with it."""
    token = uuid4()

    def again(content=None, *, by=reporter, token=token, **words):
        received = receive_upload(upload(content or picture_bytes()), token=token, by=by, at=NOON)
        return take_from_text(received, **words, by=by, at=NOON)

    return again


def actions():
    return [entry.action for entry in AuditEntry.objects.order_by("pk")]


def test_an_upload_that_comes_twice_makes_one_picture(sent):
    first = sent(alt=ALT, credit=CREDIT)

    assert sent(alt=ALT, credit=CREDIT) == first
    assert Image.objects.count() == 1
    assert actions() == ["image.added"]


@pytest.mark.django_db(transaction=True)
def test_an_upload_that_comes_twice_at_the_same_moment_makes_one_picture(sent):
    both = Barrier(2)

    def send(_number):
        both.wait()
        try:
            return sent(alt=ALT, credit=CREDIT).pk
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        made = set(pool.map(send, range(2)))

    assert made == {Image.objects.get().pk}
    assert actions() == ["image.added"]


def test_the_token_of_another_person_opens_nothing(sent, colleague):
    sent()

    theirs = sent(picture_bytes(size=(10, 10)), by=colleague)

    assert (theirs.uploaded_by, theirs.width) == (colleague, 10)


def test_the_same_file_under_another_token_is_refused_and_the_existing_one_named(sent):
    first = sent(alt=ALT)

    with pytest.raises(ValidationError) as refused:
        sent(token=uuid4())

    (error,) = refused.value.error_dict["file"]
    assert (error.code, error.params["number"]) == ("duplicate", first.pk)


@pytest.mark.parametrize("role", ["wartawan", "redaktur", "penanggung jawab"])
def test_who_may_write_may_send_a_picture(sent, role):
    person = staff("orang", role)

    image = sent(by=person)

    assert image.lacks == ("alt", "credit")
    assert str(image) == f"foto nomor {image.pk}"


@pytest.mark.parametrize("role", ["iklan", None])
def test_nobody_else_sends_a_picture(sent, role):
    person = staff("orang", role) if role else UserFactory()

    with pytest.raises(PermissionDenied):
        sent(by=person)

    assert not Image.objects.exists()


@pytest.mark.parametrize(
    ("content", "code"), [(b"bukan gambar", "not_a_picture"), (b"<svg/>", "hidden_page")]
)
def test_what_the_library_refuses_is_refused_here(sent, content, code):
    with pytest.raises(ValidationError) as refused:
        sent(content)

    assert refused.value.error_dict["file"][0].code == code


def test_a_credit_that_names_nobody_is_refused(sent):
    with pytest.raises(ValidationError) as refused:
        sent(credit="Foto: ist")

    assert list(refused.value.error_dict) == ["credit"]


def test_without_a_token_the_library_asks_for_both_words():
    with pytest.raises(ValidationError) as refused:
        add_image(upload(picture_bytes()), alt="", credit="", by=UserFactory(), at=NOON)

    assert set(refused.value.error_dict) == {"alt", "credit"}


def test_open_words_are_filled_in_once_by_who_sent_the_picture(sent, reporter):
    image = sent(credit=CREDIT)

    fill_in_words(image.pk, alt=ALT, credit="Orang lain", by=reporter, at=NOON)
    fill_in_words(image.pk, alt="Yang lain", by=reporter, at=NOON)

    image.refresh_from_db()
    assert (image.alt, image.credit) == (ALT, CREDIT)
    assert actions() == ["image.added", "image.described"]
    assert AuditEntry.objects.get(action="image.described").data == {"changed": ["alt"]}


@pytest.mark.parametrize("role", ["redaktur", "penanggung jawab"])
def test_an_editor_fills_in_the_words_of_anybodys_picture(sent, role):
    image = sent()

    fill_in_words(image.pk, alt=ALT, credit=CREDIT, by=staff("orang", role), at=NOON)

    assert Image.objects.get().lacks == ()


@pytest.mark.parametrize("role", ["wartawan", "iklan"])
def test_others_do_not_describe_a_picture(sent, role):
    image = sent()

    with pytest.raises(PermissionDenied):
        fill_in_words(image.pk, alt=ALT, by=staff("orang", role), at=NOON)


def test_ist_is_no_credit_here_either(sent, reporter):
    image = sent()

    with pytest.raises(ValidationError) as refused:
        fill_in_words(image.pk, alt=ALT, credit="ist", by=reporter, at=NOON)

    assert list(refused.value.error_dict) == ["credit"]
    assert Image.objects.get().lacks == ("alt", "credit")
