"""Review links: one revision, for a while, for whoever holds the token."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from articles.audit.models import AuditEntry
from articles.core.models import User
from articles.editorial.admin.guest_panel import guest_facts
from articles.editorial.errors import NotAllowed, StaleRevision, StepRefused
from articles.editorial.models import Article, Note, Notification, ReviewLink
from articles.editorial.services import (
    answer_review,
    approve,
    make_review_link,
    open_review,
    publish,
    revoke_review_link,
    save_article,
    submit,
    withdraw,
)
from articles.editorial.services.guests import MOST_ANSWERS, ReviewGone
from articles.editorial.services.reading_content import content_of
from articles.editorial.services.review_links import LIFETIMES, hash_of
from tests.factories import NOON

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def link_for(article: Article, by: User, *, hours: int = 24, seen: int = 1) -> tuple[ReviewLink, str]:
    return make_review_link(article.pk, seen=seen, for_whom="Pengacara", hours=hours, by=by, at=NOON)


def is_gone(token: str, *, at=NOON) -> bool:
    try:
        open_review(token, at=at)
    except ReviewGone:
        return True
    return False


def test_the_token_is_long_random_and_kept_as_a_hash_only(draft: Article, reporter: User) -> None:
    link, token = link_for(draft, reporter)
    _other, another = link_for(draft, reporter)

    assert len(token) >= 43
    assert token != another
    assert link.token_hash == hash_of(token)
    assert token not in str(list(ReviewLink.objects.values()) + list(AuditEntry.objects.values()))


@pytest.mark.parametrize("stranger", ["colleague", "advertiser"])
def test_who_may_not_change_the_story_shows_it_to_nobody(
    request: pytest.FixtureRequest, draft: Article, reporter: User, stranger: str
) -> None:
    by = request.getfixturevalue(stranger)
    link, token = link_for(draft, reporter)

    with pytest.raises(NotAllowed):
        link_for(draft, by)
    with pytest.raises(NotAllowed):
        revoke_review_link(link.pk, by=by, at=NOON)
    assert not is_gone(token)


def test_a_reporter_shows_no_story_that_waits_but_closes_their_own_link(
    draft: Article, reporter: User
) -> None:
    link, token = link_for(draft, reporter)
    submit(draft.pk, seen=1, by=reporter, at=NOON)

    with pytest.raises(NotAllowed):
        link_for(draft, reporter)
    revoke_review_link(link.pk, by=reporter, at=NOON)
    assert is_gone(token)


@pytest.mark.parametrize("lifetime", LIFETIMES, ids=lambda each: f"{each.hours}h")
def test_a_link_opens_for_its_time_and_not_a_second_longer(draft: Article, reporter: User, lifetime) -> None:
    _link, token = link_for(draft, reporter, hours=lifetime.hours)
    end = NOON + timedelta(hours=lifetime.hours)

    assert (is_gone(token, at=end - timedelta(seconds=1)), is_gone(token, at=end)) == (False, True)


@pytest.mark.parametrize("hours", [0, -1, 5, 10_000])
def test_no_other_time_is_taken(draft: Article, reporter: User, hours: int) -> None:
    with pytest.raises(ValidationError) as refusal:
        link_for(draft, reporter, hours=hours)

    assert "hours" in refusal.value.message_dict


@pytest.mark.parametrize("for_whom", ["", " ", "<b>x</b>", "a" * 121])
def test_a_link_says_for_whom_it_is(draft: Article, reporter: User, for_whom: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        make_review_link(draft.pk, seen=1, for_whom=for_whom, hours=24, by=reporter, at=NOON)

    assert "for_whom" in refusal.value.message_dict


def test_a_revision_that_one_has_not_read_is_not_shown(draft: Article, reporter: User) -> None:
    with pytest.raises(StaleRevision):
        link_for(draft, reporter, seen=7)


def test_a_revoked_link_opens_nothing_and_is_revoked_once(
    draft: Article, reporter: User, editor: User
) -> None:
    link, token = link_for(draft, reporter)

    for by in (editor, reporter):
        revoke_review_link(link.pk, by=by, at=NOON)

    link.refresh_from_db()
    assert (is_gone(token), link.revoked_by) == (True, editor)
    assert AuditEntry.objects.filter(action="article.hidden").count() == 1


def test_a_link_closes_when_its_revision_is_out_and_not_before(
    submitted: Article, reporter: User, editor: User
) -> None:
    _link, token = link_for(submitted, editor)
    approve(submitted.pk, seen=1, by=editor, at=NOON)
    publish(submitted.pk, seen=1, by=editor, at=NOON, visible_from=NOON + HOUR)

    assert (is_gone(token), is_gone(token, at=NOON + HOUR)) == (False, True)


def test_what_readers_see_already_is_not_shown_by_a_link(published: Article, editor: User) -> None:
    with pytest.raises(StepRefused):
        link_for(published, editor)
    assert not ReviewLink.objects.exists()


def test_a_withdrawn_story_is_shown_to_no_guest(published: Article, editor: User, chief: User) -> None:
    _link, token = make_later_revision(published, editor)
    withdraw(published.pk, seen=2, by=chief, at=NOON + MINUTE, reason="child", text="Demi anak.")

    assert is_gone(token, at=NOON + MINUTE)


def make_later_revision(article: Article, by: User) -> tuple[ReviewLink, str]:
    changed = replace(content_of(article), headline="Lain")
    save_article(article.pk, changed, seen=1, by=by, at=NOON)
    return link_for(article, by, seen=2)


@pytest.mark.parametrize("token", ["", "x", "a" * 43, "\x00", "ü" * 50])
def test_a_guessed_token_opens_nothing(draft: Article, reporter: User, token: str) -> None:
    link_for(draft, reporter)

    assert is_gone(token)
    with pytest.raises(ReviewGone):
        answer_review(token, name="Budi", text="Ya.", is_approval=False, at=NOON)


def test_every_opening_is_counted_and_recorded_without_a_trace_of_the_guest(
    draft: Article, reporter: User
) -> None:
    link, token = link_for(draft, reporter)

    open_review(token, at=NOON)
    open_review(token, at=NOON + HOUR)

    link.refresh_from_db()
    entries = AuditEntry.objects.filter(action="article.guest_opened")
    assert (link.opened_count, link.opened_at) == (2, NOON + HOUR)
    assert [entry.data for entry in entries] == [{"link": link.pk, "guest": "Pengacara"}] * 2


def test_a_link_in_many_hands_closes(draft: Article, reporter: User) -> None:
    _link, token = link_for(draft, reporter)
    ReviewLink.objects.update(opened_count=299)

    assert (is_gone(token), is_gone(token)) == (False, True)


def test_a_guests_answers_are_notes_and_the_newsroom_is_told(
    draft: Article, reporter: User, editor: User
) -> None:
    link, token = link_for(draft, editor)

    answer_review(token, name="Budi", text="Paragraf dua keliru.", is_approval=False, at=NOON)
    answer_review(token, name="Budi", text="", is_approval=True, at=NOON)

    comment, approval = Note.objects.order_by("pk")
    assert (comment.review_link, comment.written_by, comment.revision_number) == (link, None, 1)
    assert list(draft.notes.open()) == [comment]
    assert approval.is_approval
    assert approval.text
    (shown,) = guest_facts(draft, editor, NOON)["links"]
    assert (shown.answers, shown.has_approved) == (2, True)
    told = Notification.objects.order_by("pk").values_list("person__username", "kind")
    assert sorted(told) == [
        (person, kind) for person in ("redaktur", "wartawan") for kind in ("guest_answered", "guest_approved")
    ]


def test_what_is_told_of_a_guests_approval_is_not_what_is_told_of_a_comment(
    draft: Article, reporter: User, editor: User
) -> None:
    _link, token = link_for(draft, editor)

    answer_review(token, name="Budi", text="Paragraf dua keliru.", is_approval=False, at=NOON)
    answer_review(token, name="Budi", text="", is_approval=True, at=NOON)

    comment, approval = Notification.objects.filter(person=reporter).order_by("pk")
    assert comment.sentence == "Budi (tamu) mengomentari “Warga Bersihkan Sungai”."
    assert approval.sentence == "Budi (tamu) membaca “Warga Bersihkan Sungai” dan menyetujuinya."


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("guest_name", {"name": ""}),
        ("guest_name", {"name": "<script>"}),
        ("guest_name", {"name": "a" * 81}),
        ("text", {"text": ""}),
        ("text", {"text": "<img src=x>"}),
        ("text", {"text": "a" * 2001}),
    ],
)
def test_a_guests_answer_is_words_of_some_length(
    draft: Article, reporter: User, field: str, typed: dict
) -> None:
    _link, token = link_for(draft, reporter)
    answer = {"name": "Budi", "text": "Ya.", **typed}

    with pytest.raises(ValidationError) as refusal:
        answer_review(token, is_approval=False, at=NOON, **answer)

    assert field in refusal.value.message_dict
    assert not Note.objects.exists()


def test_an_answer_sent_twice_is_one_note(draft: Article, reporter: User) -> None:
    _link, token = link_for(draft, reporter)

    for _press in range(5):
        answer_review(token, name="Budi", text="Ya.", is_approval=False, at=NOON)

    assert Note.objects.count() == 1


def test_answers_are_bounded_in_a_minute_and_for_good(draft: Article, reporter: User) -> None:
    _link, token = link_for(draft, reporter)

    def answer(number: int, at) -> None:
        answer_review(token, name="Budi", text=f"Ya {number}", is_approval=False, at=at)

    for number in range(3):
        answer(number, NOON)
    with pytest.raises(StepRefused):
        answer(3, NOON)
    for number in range(3, MOST_ANSWERS):
        answer(number, NOON + number * MINUTE)
    with pytest.raises(StepRefused):
        answer(99, NOON + 5 * HOUR)
