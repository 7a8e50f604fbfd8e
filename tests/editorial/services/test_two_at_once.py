"""Two people save at the same moment on connections of their own: the row lock puts one after the other."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest
from django.db import connection

from articles.core.models import User
from articles.editorial.content import Content
from articles.editorial.errors import DisputedSave, StaleRevision
from articles.editorial.models import Article
from articles.editorial.services import create_article, save_article, submit
from articles.editorial.services.reading_content import content_of
from tests.factories import NOON, SectionFactory

BODY = "".join(f"<p>Alinea {n} tentang sungai.</p>" for n in range(8))


@pytest.fixture
def desk(transactional_db: None) -> tuple[Article, Content, list[User]]:
    """An article and two editors, committed so that every connection sees them."""
    people = [User.objects.create_superuser(name) for name in ("satu", "dua")]
    content = Content(headline="Warga Bersihkan Sungai", body=BODY)
    return create_article(content, by=people[0], at=NOON), content, people


def at_once(*acts: Callable[[], object]) -> list[object]:
    """What each act gave or raised, all begun at the same moment in threads of their own."""
    barrier = Barrier(len(acts))

    def run(act: Callable[[], object]) -> object:
        barrier.wait()
        try:
            return act()
        except (DisputedSave, StaleRevision) as refused:
            return refused
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(run, acts))


def test_both_changes_hold_when_two_save_different_places(desk: tuple[Article, Content, list[User]]) -> None:
    article, content, (one, other) = desk
    first = replace(content, headline="Judul Baru", body=BODY.replace("Alinea 2", "Alinea kedua"))
    second = replace(content, summary="Ringkasan", body=BODY.replace("Alinea 3", "Alinea ketiga"))

    at_once(
        lambda: save_article(article.pk, first, seen=1, by=one, at=NOON),
        lambda: save_article(article.pk, second, seen=1, by=other, at=NOON),
    )

    now = content_of(Article.objects.get(pk=article.pk))
    assert (now.headline, now.summary) == ("Judul Baru", "Ringkasan")
    assert now.body == BODY.replace("Alinea 2", "Alinea kedua").replace("Alinea 3", "Alinea ketiga")
    assert article.revisions.count() == 3


def test_one_of_two_is_asked_when_both_save_the_same_place(desk: tuple[Article, Content, list[User]]) -> None:
    article, content, people = desk

    found = at_once(
        *(
            lambda by=by: save_article(
                article.pk, replace(content, headline=f"Judul {by}"), seen=1, by=by, at=NOON
            )
            for by in people
        )
    )

    (refused,) = [each for each in found if isinstance(each, DisputedSave)]
    (place,) = refused.merge.disputed
    assert {*place.hunk.mine, *place.hunk.theirs} == {("Judul satu",), ("Judul dua",)}
    assert article.revisions.count() == 2


def test_a_step_never_takes_along_what_was_saved_at_the_same_moment(
    desk: tuple[Article, Content, list[User]],
) -> None:
    article, content, (one, other) = desk
    section = SectionFactory()
    ready = save_article(article.pk, replace(content, section_id=section.pk), seen=1, by=one, at=NOON)
    changed = replace(content_of(ready), headline="Judul Baru")

    found = at_once(
        lambda: submit(article.pk, seen=2, by=one, at=NOON),
        lambda: save_article(article.pk, changed, seen=2, by=other, at=NOON),
    )

    article.refresh_from_db()
    if isinstance(found[0], StaleRevision):
        assert (article.state, article.headline) == ("draft", "Judul Baru")
    else:
        assert (article.state, article.headline, article.revision_number) == ("submitted", "Judul Baru", 3)
