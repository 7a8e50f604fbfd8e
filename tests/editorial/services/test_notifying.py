"""Who is told of what: only those who may see the story, nobody of their own doing, each once."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone

from articles.core.models import User
from articles.editorial.content import BylineContent, Content
from articles.editorial.models import Article, Notification, NotificationChoice
from articles.editorial.notices import NOTICES
from articles.editorial.permissions import may_see
from articles.editorial.seers import seers_among
from articles.editorial.services import (
    answer_note,
    approve,
    correct,
    create_article,
    publish,
    recall,
    return_to_author,
    submit,
    unschedule,
    withdraw,
    write_note,
)
from articles.editorial.services.notifications import choose_notifications
from tests.factories import NOON, AuthorFactory

FAR = datetime(2999, 1, 1, tzinfo=UTC)


def told() -> list[tuple[str, str]]:
    rows = Notification.objects.order_by("pk").values_list("person__username", "kind")
    return [(username, kind) for username, kind in rows]


def test_editors_are_told_what_waits_and_the_writer_what_became_of_it(
    draft: Article, reporter: User, colleague: User, editor: User, chief: User, advertiser: User
) -> None:
    submit(draft.pk, seen=1, by=reporter, at=NOON)
    waiting = told()
    return_to_author(draft.pk, seen=1, by=editor, at=NOON, note="Lengkapi.")
    submit(draft.pk, seen=1, by=reporter, at=NOON)
    draft.notes.update(done_at=NOON, done_by=reporter)
    approve(draft.pk, seen=1, by=editor, at=NOON)
    publish(draft.pk, seen=1, by=chief, at=NOON)

    editors = [("redaktur", "waiting"), ("penanggungjawab", "waiting")]
    assert waiting == editors
    assert told() == [
        *editors,
        ("wartawan", "returned"),
        *editors,
        ("wartawan", "approved"),
        ("wartawan", "published"),
    ]


def test_a_writer_is_told_of_a_schedule_of_its_end_and_of_a_withdrawal(
    draft: Article, reporter: User, editor: User, chief: User
) -> None:
    submit(draft.pk, seen=1, by=reporter, at=NOON)
    approve(draft.pk, seen=1, by=editor, at=NOON)
    publish(draft.pk, seen=1, by=chief, at=NOON, visible_from=FAR)
    unschedule(draft.pk, seen=1, by=chief, at=NOON)
    publish(draft.pk, seen=1, by=chief, at=NOON)
    withdraw(draft.pk, seen=1, by=chief, at=NOON, reason="trauma", text="Permintaan keluarga korban.")

    news = Notification.objects.filter(person=reporter).order_by("pk")
    assert [each.kind for each in news] == ["approved", "scheduled", "unscheduled", "published", "withdrawn"]
    assert news[1].sentence.endswith("tampil untuk pembaca mulai 1/1/2999 07.00 WIB.")


def test_a_writer_is_told_what_was_made_public_at_the_story(
    published: Article, reporter: User, chief: User
) -> None:
    correct(published.pk, kind="hak_jawab", text="Bupati menjawab.", by=chief, at=timezone.now())

    (news,) = Notification.objects.filter(person=reporter, kind="corrected")
    assert news.sentence == f"Hak jawab pada “Warga Bersihkan Sungai” diumumkan oleh {chief}."


@pytest.mark.parametrize("step", [recall, approve], ids=["recalled", "approved"])
def test_what_waits_no_more_is_read(draft: Article, reporter: User, editor: User, step) -> None:
    by = reporter if step is recall else editor
    submit(draft.pk, seen=1, by=reporter, at=NOON)
    assert Notification.objects.unread().filter(kind="waiting").exists()

    step(draft.pk, seen=1, by=by, at=NOON)

    assert not Notification.objects.unread().filter(kind="waiting").exists()


def test_a_note_tells_whom_it_names_then_the_thread_then_the_writers(
    draft: Article, reporter: User, editor: User, chief: User
) -> None:
    note = write_note(draft.pk, text="@penanggungjawab @wartawan lihat", by=editor, at=NOON)
    named = told()
    write_note(draft.pk, text="Judul terlalu panjang", by=editor, at=NOON)
    answer_note(note.pk, text="Sudah.", by=reporter, at=NOON)

    assert sorted(named) == [("penanggungjawab", "mentioned"), ("wartawan", "mentioned")]
    assert told()[2:] == [("wartawan", "noted"), ("redaktur", "note_answered")]


def test_a_writer_whom_the_return_note_names_is_told_once(
    submitted: Article, reporter: User, editor: User, chief: User
) -> None:
    Notification.objects.all().delete()

    return_to_author(submitted.pk, seen=1, by=editor, at=NOON, note="@wartawan @penanggungjawab lihat")

    assert sorted(told()) == [("penanggungjawab", "mentioned"), ("wartawan", "returned")]


def test_who_may_not_see_the_story_is_told_nothing(
    draft: Article, editor: User, colleague: User, advertiser: User
) -> None:
    write_note(draft.pk, text="@wartawan2 @iklan @redaktur rahasia", by=editor, at=NOON)

    assert told() == [("wartawan", "noted")]


def test_a_byline_makes_a_writer(content: Content, reporter: User, colleague: User, editor: User) -> None:
    author = AuthorFactory(user=colleague)
    signed = replace(content, bylines=(BylineContent(author_id=author.pk),))
    article = create_article(signed, by=reporter, at=NOON)

    write_note(article.pk, text="Periksa.", by=editor, at=NOON)

    assert told() == [("wartawan", "noted"), ("wartawan2", "noted")]


def test_the_query_and_the_rule_agree_on_who_may_see(
    content: Content, reporter: User, colleague: User, editor: User, chief: User, advertiser: User
) -> None:
    author = AuthorFactory(user=advertiser)
    signed = replace(content, bylines=(BylineContent(author_id=author.pk),))
    article = create_article(signed, by=reporter, at=NOON)
    User.objects.create_user("tanpa-peran", is_staff=True)
    User.objects.create_superuser("admin")

    found = set(seers_among(article, User.objects.all()))

    assert found == {person for person in User.objects.all() if may_see(article, person)}


@pytest.mark.parametrize("change", [{"is_active": False}, {"is_staff": False}])
def test_who_left_is_told_nothing(draft: Article, editor: User, reporter: User, change: dict) -> None:
    User.objects.filter(pk=reporter.pk).update(**change)

    write_note(draft.pk, text="Periksa.", by=editor, at=NOON)

    assert told() == []


def test_everybody_chooses_per_kind_where_they_are_told(draft: Article, editor: User, reporter: User) -> None:
    User.objects.filter(pk=reporter.pk).update(email="rina@harianmusi.example")
    wanted = dict.fromkeys((notice.name for notice in NOTICES), (False, False))
    choose_notifications(wanted | {"noted": (False, True)}, by=reporter)
    choose_notifications(wanted | {"noted": (False, True)}, by=reporter)

    write_note(draft.pk, text="Periksa.", by=editor, at=NOON)
    write_note(draft.pk, text="@wartawan periksa.", by=editor, at=NOON)

    row = Notification.objects.get()
    assert (row.kind, row.is_shown, row.is_mail) == ("noted", False, True)
    assert NotificationChoice.objects.count() == len(NOTICES)


def test_without_an_address_there_is_no_mail(submitted: Article, editor: User) -> None:
    return_to_author(submitted.pk, seen=1, by=editor, at=NOON, note="Lengkapi.")

    assert not Notification.objects.get(kind="returned").is_mail


def test_telling_a_large_newsroom_costs_no_query_a_head(
    draft: Article, reporter: User, django_assert_max_num_queries
) -> None:
    group = Group.objects.get(name="redaktur")
    people = User.objects.bulk_create(User(username=f"red{n}", is_staff=True) for n in range(40))
    group.user_set.add(*people)

    with django_assert_max_num_queries(25):
        submit(draft.pk, seen=1, by=reporter, at=NOON)

    assert Notification.objects.filter(kind="waiting").count() == 40
