"""What people send waits for the worker, is judged once, and becomes one picture or a refusal."""

import io
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import call_command
from django.utils import timezone, translation
from PIL import Image as Pillow
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.media.models import Image, Upload
from articles.media.parts import content_of
from articles.media.patience import wait_for_worker
from articles.media.queue import CHECK_UPLOAD, FIRST, ask_for_check
from articles.media.services import check_upload, receive_upload, sweep_uploads, take_from_text, take_upload
from articles.media.services import uploads as rules
from articles.media.tasks import sweep_waiting_uploads
from tests.factories import NOON, ImageFactory
from tests.pictures import picture_bytes, upload

pytestmark = pytest.mark.django_db
WORDS = {"alt": "Warga mengangkat sampah", "credit": "Rina Wati"}
CUT_OFF = picture_bytes(size=(400, 300))[:-900]


@pytest.fixture
def receive(reporter):
    """Something the reporter sends; the worker is asked and does not answer yet."""

    def received(content=None, *, by=reporter, token=None, at=NOON):
        file = upload(picture_bytes() if content is None else content)
        return receive_upload(file, token=token or uuid4(), by=by, at=at)

    return received


def stored(received):
    return Upload.objects.get(pk=received.pk)


def die(_file) -> None:
    raise MemoryError


def code_of(act) -> str:
    with pytest.raises(ValidationError) as refused:
        act()
    return refused.value.error_dict["file"][0].code


def test_what_was_sent_waits_as_it_is_with_a_job_in_front_of_all_others(receive):
    content = picture_bytes()

    received = stored(receive(content))

    job = ProcrastinateJob.objects.get()
    assert received.is_waiting
    assert content_of(received) == content
    assert (job.task_name, job.priority, job.args["upload_id"]) == (CHECK_UPLOAD, FIRST, received.pk)


def test_the_worker_cleans_a_file_and_it_becomes_a_picture_that_keeps_nothing_here(receive, reporter):
    received = receive(picture_bytes(size=(90, 60), comment=b"rahasia"))

    assert check_upload(received.pk)
    clean, content = stored(received), content_of(received)
    image = take_upload(clean, Image(**WORDS), by=reporter, at=NOON)

    assert (clean.format, clean.width, clean.height) == ("JPEG", 90, 60)
    assert b"rahasia" not in content
    assert (image.width, image.checksum, image.uploaded_by) == (90, received.checksum, reporter)
    assert content_of(stored(received)) == b""


def test_a_file_of_several_pieces_comes_back_as_it_was(receive):
    content = picture_bytes() + bytes(range(256)) * 5000

    received = receive(content)

    assert received.parts.count() == 2
    assert content_of(received) == content


def test_a_second_run_changes_nothing_and_neither_does_one_for_what_is_gone(receive):
    received = receive()
    check_upload(received.pk)
    first = content_of(stored(received))

    assert not check_upload(received.pk)
    assert not check_upload(404)
    assert content_of(stored(received)) == first


@pytest.mark.django_db(transaction=True)
def test_the_real_worker_does_what_it_is_asked(receive, reporter):
    good, cut = (receive(content, at=timezone.now()) for content in (picture_bytes(), CUT_OFF))

    with ThreadPoolExecutor(1) as elsewhere:  # a browser that is open in this thread has its loop here
        elsewhere.submit(call_command, "procrastinate", "worker", "--one-shot", "--queues=media").result()

    assert stored(good).format == "JPEG"
    assert stored(cut).refusal_code == "damaged"
    assert take_upload(good, Image(**WORDS), by=reporter, at=NOON).pk


def test_a_file_that_is_cut_off_is_refused_in_the_language_of_who_sent_it(receive, reporter):
    with translation.override("en"):
        received = receive(CUT_OFF)
    job = ProcrastinateJob.objects.get()

    check_upload(**job.args)

    refused = stored(received)
    assert refused.refusal == "The picture is damaged or was cut off on its way. Upload it again."
    assert content_of(refused) == b""
    assert code_of(lambda: take_upload(refused, Image(**WORDS), by=reporter, at=NOON)) == "damaged"


def moving() -> bytes:
    out = io.BytesIO()
    frames = [Pillow.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()


def bomb() -> bytes:
    out = io.BytesIO()
    Pillow.new("1", (9000, 9000)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"bukan gambar", "not_a_picture"),
        (b"<svg onload=alert(1)>", "hidden_page"),
        (picture_bytes("GIF") + b"<script>alert(1)</script>", "hidden_page"),
        (picture_bytes("JPEG", comment=b"<?php system($_GET[0]); ?>"), "hidden_page"),
        (moving(), "moves"),
        (bomb(), "too_large"),
    ],
)
def test_what_the_header_tells_is_refused_before_the_worker_is_asked(receive, content, code):
    assert code_of(lambda: receive(content)) == code
    assert not Upload.objects.exists()
    assert not ProcrastinateJob.objects.exists()


def test_a_file_over_which_the_worker_dies_is_not_tried_for_ever(receive, monkeypatch):
    received = receive()
    with monkeypatch.context() as dying:
        dying.setattr(rules, "clean_picture", die)
        for _ in range(rules.MOST_TRIES):
            with pytest.raises(MemoryError):
                check_upload(received.pk)
            assert stored(received).is_waiting

    check_upload(received.pk)

    assert stored(received).refusal_code == "unreadable"


def test_a_crash_in_the_middle_is_made_good_by_the_next_run(receive, monkeypatch):
    received = receive()
    with monkeypatch.context() as dying:
        dying.setattr(rules, "clean_picture", die)
        with pytest.raises(MemoryError):
            check_upload(received.pk)

    assert check_upload(received.pk)
    assert stored(received).format == "JPEG"


def test_what_the_library_holds_is_refused_at_once(receive):
    content = picture_bytes()
    ImageFactory(checksum=rules.checksum_of(content))

    assert code_of(lambda: receive(content)) == "duplicate"


def test_the_same_request_again_finds_what_it_sent(receive):
    token = uuid4()

    assert receive(token=token) == receive(token=token)
    assert ProcrastinateJob.objects.count() == 1


def test_an_upload_of_another_person_is_nobody_elses(receive, reporter, editor):
    received = receive()
    check_upload(received.pk)

    assert code_of(lambda: take_upload(received, Image(**WORDS), by=editor, at=NOON)) == "gone"
    assert rules.find_upload(received.token, by=editor) is None


def test_who_adds_no_pictures_neither_sends_nor_takes_one(receive, advertiser, reporter):
    received = receive()

    with pytest.raises(PermissionDenied):
        receive(by=advertiser)
    with pytest.raises(PermissionDenied):
        take_from_text(received, by=advertiser, at=NOON)


def test_a_picture_that_still_waits_is_not_taken(receive, reporter):
    received = receive()

    assert code_of(lambda: take_upload(received, Image(**WORDS), by=reporter, at=NOON)) == "waits"


def test_taken_twice_it_is_one_picture_and_other_words_are_not_passed_over(receive, reporter):
    received = receive()
    check_upload(received.pk)
    image = take_upload(received, Image(**WORDS), by=reporter, at=NOON)

    assert take_upload(received, Image(**WORDS), by=reporter, at=NOON) == image
    others = Image(**{**WORDS, "alt": "Warga lain"})
    assert code_of(lambda: take_upload(received, others, by=reporter, at=NOON)) == "duplicate"
    assert Image.objects.count() == 1


def test_words_that_were_refused_leave_the_file_here(receive, reporter):
    received = receive()
    check_upload(received.pk)

    with pytest.raises(ValidationError):
        take_upload(received, Image(alt="Apel", credit="ist"), by=reporter, at=NOON)

    assert take_upload(received, Image(**WORDS), by=reporter, at=NOON).pk


def test_what_one_person_has_waiting_is_bounded(receive, editor, monkeypatch):
    monkeypatch.setattr(rules, "MOST_WAITING", 2)
    for _ in range(2):
        receive()

    assert code_of(receive) == "too_many"
    assert receive(by=editor)


def test_of_what_is_clean_and_was_left_the_oldest_gives_way(receive, monkeypatch):
    monkeypatch.setattr(rules, "MOST_CLEAN", 2)
    left = [receive(at=NOON + timedelta(minutes=n)) for n in range(3)]
    for row in left:
        check_upload(row.pk)

    last = receive()

    assert set(Upload.objects.all()) == {left[2], last}


def test_the_sweep_asks_again_for_what_waits_and_removes_what_nobody_came_back_for(receive, monkeypatch):
    at = NOON + rules.KEPT_FOR
    _old, late, new = receive(at=NOON - timedelta(seconds=1)), receive(at=NOON), receive(at=at)
    ProcrastinateJob.objects.all().delete()

    assert sweep_uploads(at=at) == 1
    assert set(Upload.objects.all()) == {late, new}
    assert [job.args["upload_id"] for job in ProcrastinateJob.objects.all()] == [late.pk]


def test_the_sweep_runs_by_itself(receive):
    receive(at=NOON)

    sweep_waiting_uploads(timestamp=0)

    assert not Upload.objects.exists()


def test_a_job_that_died_with_its_worker_keeps_no_later_one_away(receive):
    received = receive()
    ProcrastinateJob.objects.filter(args__upload_id=received.pk).update(status="doing")

    ask_for_check(received.pk)

    assert ProcrastinateJob.objects.filter(status="todo", lock=None).count() == 1


def test_a_request_waits_for_the_worker_only_so_long(receive, monkeypatch):
    received = receive()
    monkeypatch.setattr("articles.media.patience.SECONDS", 0.01)

    assert wait_for_worker(received).is_waiting
    check_upload(received.pk)
    assert not wait_for_worker(received).is_waiting


def test_readers_are_never_kept_waiting_by_uploads(receive, monkeypatch):
    monkeypatch.setattr("articles.media.patience._places.acquire", lambda **_: False)
    monkeypatch.setattr("time.sleep", lambda _seconds: pytest.fail("this request waits"))

    assert wait_for_worker(receive()).is_waiting
