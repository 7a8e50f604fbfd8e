"""The people of a small newsroom, and a story of theirs at any point of its way."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from django.contrib.auth.models import Group

from articles.core.models import User
from articles.editorial.content import Content
from articles.editorial.models import Article
from articles.editorial.services import approve, create_article, publish, submit
from articles.taxonomy.models import Section
from tests.factories import NOON, SectionFactory


def staff(username: str, group: str) -> User:
    user = User.objects.create_user(username, is_staff=True)
    user.groups.add(Group.objects.get(name=group))
    return user


@pytest.fixture
def reporter(db: None) -> User:
    return staff("wartawan", "wartawan")


@pytest.fixture
def colleague(db: None) -> User:
    return staff("wartawan2", "wartawan")


@pytest.fixture
def editor(db: None) -> User:
    return staff("redaktur", "redaktur")


@pytest.fixture
def chief(db: None) -> User:
    return staff("penanggungjawab", "penanggung jawab")


@pytest.fixture
def advertiser(db: None) -> User:
    return staff("iklan", "iklan")


@pytest.fixture
def section(db: None) -> Section:
    return SectionFactory(name="Daerah")


@pytest.fixture
def content(section: Section) -> Content:
    return Content(
        headline="Warga Bersihkan Sungai", section_id=section.pk, body="<p>Warga turun ke sungai.</p>"
    )


@pytest.fixture
def draft(content: Content, reporter: User) -> Article:
    return create_article(content, by=reporter, at=NOON)


@pytest.fixture
def submitted(draft: Article, reporter: User) -> Article:
    return submit(draft.pk, seen=1, by=reporter, at=NOON)


@pytest.fixture
def approved(submitted: Article, editor: User) -> Article:
    return approve(submitted.pk, seen=1, by=editor, at=NOON)


@pytest.fixture
def published(approved: Article, editor: User) -> Article:
    return publish(approved.pk, seen=1, by=editor, at=NOON)


@pytest.fixture
def publish_story(content: Content, reporter: User, editor: User) -> Callable[..., Article]:
    """Takes a story the whole way: fields of its content as keywords."""

    def whole_way(**fields: Any) -> Article:
        article = create_article(replace(content, **fields), by=reporter, at=NOON)
        submit(article.pk, seen=1, by=reporter, at=NOON)
        approve(article.pk, seen=1, by=editor, at=NOON)
        return publish(article.pk, seen=1, by=editor, at=NOON)

    return whole_way
