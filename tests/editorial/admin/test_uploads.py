"""Pictures sent from the form: what is answered to whom."""

import json
from uuid import uuid4

import pytest
from django.urls import reverse

from articles.media.limits import LIBRARY
from articles.media.models import Image, Upload
from articles.media.services import check_upload
from tests.people import staff
from tests.pictures import picture_bytes, upload

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("worker_at_once")]
UPLOAD = "admin:articles_article_upload_photo"


@pytest.fixture
def send(browser_of, reporter):
    """Sends a picture as the form does; an answer's status and content."""

    def sent(content=None, *, by=reporter, person=None, token=None, **words):
        file = upload(picture_bytes() if content is None else content)
        fields = {"file": file, "upload": token or uuid4(), "person": person or by.pk, **words}
        answer = browser_of(by).post(reverse(UPLOAD), fields)
        return answer.status_code, json.loads(answer.content) if answer.content[:1] == b"{" else None

    return sent


def test_a_picture_is_taken_in_and_what_it_lacks_is_said(send):
    status, answer = send(credit="Rina Wati")

    image = Image.objects.get()
    assert status == 200
    assert answer["photo"]["id"] == str(image.pk)
    assert answer["photo"]["lacks"] == ["alt"]
    assert answer["photo"]["fillIn"] == reverse("admin:articles_article_photo_words", args=[image.pk])


def test_an_answer_that_was_lost_is_given_again(send):
    token = uuid4()

    first, second = send(token=token), send(token=token)

    assert first == second
    assert Image.objects.count() == 1


@pytest.fixture
def late_worker(monkeypatch):
    """The worker does not answer, and nobody waits for it."""
    monkeypatch.setattr("articles.media.services.uploads.ask_for_check", lambda *_, **__: None)
    monkeypatch.setattr("articles.media.patience.SECONDS", 0)


def test_a_photo_that_is_still_checked_is_asked_for_without_its_file(send, browser_of, reporter, late_worker):
    token = uuid4()

    def ask(by=reporter):
        fields = {"upload": token, "person": by.pk, "alt": "Warga", "credit": "Rina Wati"}
        answer = browser_of(by).post(reverse(UPLOAD), fields)
        return answer.status_code, answer.json()

    unknown, sent, waiting = ask(), send(token=token, alt="Warga"), ask()
    check_upload(Upload.objects.get().pk)
    done, again = ask(), ask()

    assert unknown == (404, {"error": "unknown"})
    assert sent == waiting == (202, {"waits": True})
    assert done[0] == 200
    assert done == again
    assert done[1]["photo"]["id"] == str(Image.objects.get().pk)


def test_a_photo_that_is_still_checked_is_nobody_elses(send, browser_of, editor, late_worker):
    token = uuid4()
    send(token=token)

    answer = browser_of(editor).post(reverse(UPLOAD), {"upload": token, "person": editor.pk})

    assert answer.status_code == 404


def test_the_same_photo_sent_twice_while_it_is_checked_waits_once(send, late_worker):
    token = uuid4()

    assert send(token=token) == send(token=token)
    assert Upload.objects.count() == 1


def test_too_many_that_are_still_checked_wait_in_the_browser(send, late_worker, monkeypatch):
    monkeypatch.setattr("articles.media.services.uploads.MOST_WAITING", 1)
    send()

    status, answer = send()

    assert (status, answer["waits"]) == (202, True)
    assert answer["said"] == "1 foto Anda masih diperiksa. Kirim yang ini setelah semuanya selesai."


def test_an_upload_costs_a_handful_of_queries(browser_of, reporter, django_assert_max_num_queries):
    client = browser_of(reporter)
    fields = {"file": upload(picture_bytes()), "upload": uuid4(), "person": reporter.pk}

    with django_assert_max_num_queries(41):
        client.post(reverse(UPLOAD), fields)
    with django_assert_max_num_queries(7):
        client.post(reverse(UPLOAD), {**fields, "file": upload(picture_bytes())})


def test_a_file_that_is_here_already_is_offered(send):
    _status, first = send(alt="Warga mengangkat sampah", credit="Rina Wati")

    status, answer = send()

    assert status == 400
    assert answer["photo"]["id"] == first["photo"]["id"]
    assert answer["said"].startswith("Foto ini sudah ada di galeri")


def test_a_refusal_is_said_in_the_newsrooms_words(send):
    assert send(b"bukan gambar") == (
        400,
        {
            "error": "refused",
            "field": "file",
            "said": "Gambar ini tidak dapat dipakai. Unggah JPEG, PNG, WebP, atau GIF diam.",
        },
    )
    assert send(credit="ist")[1]["field"] == "credit"


def test_a_file_that_is_too_large_is_not_even_read(send):
    status, answer = send(b"x" * (LIBRARY.bytes + 100_000))

    assert (status, answer["error"]) == (413, "refused")


def test_a_session_of_another_person_takes_nothing(send, colleague):
    status, answer = send(person=colleague.pk)

    assert (status, answer) == (409, {"error": "person"})
    assert not Image.objects.exists()


@pytest.mark.parametrize("broken", [{"token": "x"}, {"person": "x"}])
def test_what_no_form_sends_is_refused(send, broken):
    status, _answer = send(**broken)

    assert status in (400, 409)
    assert not Image.objects.exists()


def test_the_advertising_desk_sends_no_picture(send):
    status, _answer = send(by=staff("orang-iklan", "iklan"))

    assert status == 403
    assert not Image.objects.exists()


def test_words_are_filled_in_from_the_form(send, browser_of, reporter, colleague):
    _status, answer = send()
    words = {"alt": "Warga mengangkat sampah", "credit": "Rina Wati"}

    def fill_in(by, **sent):
        data = {**words, "person": by.pk, **sent}
        return browser_of(by).post(answer["photo"]["fillIn"], data, content_type="application/json")

    refused, wrong, done = fill_in(colleague), fill_in(reporter, credit="ist"), fill_in(reporter)

    assert refused.status_code == 403
    assert (wrong.status_code, wrong.json()["field"]) == (400, "credit")
    assert done.json()["photo"]["lacks"] == []
    assert Image.objects.get().credit == "Rina Wati"


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"{}"])
def test_odd_words_are_refused(send, browser_of, reporter, body):
    _status, answer = send()

    response = browser_of(reporter).post(answer["photo"]["fillIn"], body, content_type="application/json")

    assert response.status_code in (400, 409)


def test_words_for_no_picture_are_not_found(browser_of, reporter):
    address = reverse("admin:articles_article_photo_words", args=[999])

    response = browser_of(reporter).post(address, {"person": reporter.pk}, content_type="application/json")

    assert response.status_code == 404
