"""What is typed is kept by page and person: the newest only, bounded, and never in the history."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, transaction

from articles.audit.models import AuditEntry
from articles.editorial.errors import NotAllowed
from articles.editorial.models import Buffer
from articles.editorial.models.buffer import MOST_CHARS
from articles.editorial.services.buffers import (
    KEPT_EMPTY,
    KEPT_UNSAVED,
    MOST_BUFFERS,
    Page,
    TooMuchTyped,
    Typed,
    discard_typed,
    keep_typed,
    sweep_buffers,
)
from tests.factories import NOON

PAGE = UUID("5a5a5a5a-0000-4000-8000-000000000001")


def keep(by, number, data="headline=Sungai", *, page=PAGE, article=None, at=NOON):
    typed = Typed(data=data, article_id=article.pk if article else None, seen=1 if article else None)
    return keep_typed(Page(token=page, number=number), typed, by=by, at=at)


def test_typing_is_kept_and_makes_neither_revision_nor_audit_entry(reporter, draft):
    entries = AuditEntry.objects.count()

    keep(reporter, 1, article=draft)

    assert Buffer.objects.get(owner=reporter).data == "headline=Sungai"
    assert (draft.revisions.count(), AuditEntry.objects.count()) == (1, entries)


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 1, 2), (2, 3, 3), (1, 3, 2), (3, 3, 1)])
def test_late_repeated_and_reordered_requests_never_replace_newer_text(reporter, draft, order):
    for number in order:
        keep(reporter, number, f"headline=Judul+{number}", article=draft)

    assert Buffer.objects.get().data == "headline=Judul+3"


def test_two_people_with_the_same_token_have_two_buffers(reporter, editor, draft):
    keep(reporter, 1, "headline=Wartawan", article=draft)
    keep(editor, 2, "headline=Redaktur", article=draft)
    discard_typed(PAGE, by=editor)

    assert Buffer.objects.get(owner=reporter).data == "headline=Wartawan"
    assert Buffer.objects.get(owner=editor).data == ""


def test_nobody_types_into_a_story_they_may_not_see(colleague, advertiser, draft):
    for stranger in (colleague, advertiser):
        with pytest.raises(NotAllowed):
            keep(stranger, 1, article=draft)

    assert not Buffer.objects.exists()


def test_who_writes_no_articles_has_no_buffer_for_a_new_story(advertiser):
    with pytest.raises(NotAllowed):
        keep(advertiser, 1)


def test_a_page_stays_with_the_story_it_was_opened_on(reporter, draft, publish_story):
    other = publish_story(headline="Berita lain")
    keep(reporter, 1, article=draft)

    with pytest.raises(NotAllowed):
        keep(reporter, 2, article=other)

    assert Buffer.objects.get().article == draft


def test_too_much_is_refused_and_what_stood_stays(reporter):
    keep(reporter, 1)

    with pytest.raises(TooMuchTyped):
        keep(reporter, 2, "body=" + "x" * MOST_CHARS)

    assert Buffer.objects.get().data == "headline=Sungai"


def test_the_database_holds_the_size_itself(reporter):
    with pytest.raises(IntegrityError, match="buffer_has_a_bounded_size"), transaction.atomic():
        Buffer.objects.create(owner=reporter, page=PAGE, data="x" * (MOST_CHARS + 1), typed_at=NOON)


def test_the_oldest_text_gives_way_when_a_person_has_too_many(reporter):
    for hour in range(MOST_BUFFERS + 1):
        keep(reporter, 1, f"headline={hour}", page=uuid4(), at=NOON + timedelta(hours=hour))

    kept = set(Buffer.objects.unsaved().values_list("data", flat=True))
    assert kept == {f"headline={hour}" for hour in range(1, MOST_BUFFERS + 1)}


def test_the_sweep_leaves_what_somebody_may_come_back_for(reporter):
    old, emptied, young = uuid4(), uuid4(), uuid4()
    keep(reporter, 1, page=old, at=NOON - KEPT_UNSAVED - timedelta(seconds=1))
    keep(reporter, 1, page=emptied, at=NOON - KEPT_EMPTY - timedelta(seconds=1))
    keep(reporter, 1, page=young, at=NOON - KEPT_UNSAVED)
    discard_typed(emptied, by=reporter)

    sweep_buffers(at=NOON)

    assert list(Buffer.objects.values_list("page", flat=True)) == [young]
