"""The pictures of a text are asked for their credit and what they show, as the one at its head is."""

from dataclasses import replace

import pytest

from articles.editorial.readiness.facts import facts_of
from articles.editorial.readiness.pictures import no_credit, no_description
from tests.factories import NOON, ImageFactory

pytestmark = pytest.mark.django_db


def said_of(content, image):
    story = replace(content, body=f'<p>a</p><figure data-photo="{image.pk}"></figure>')
    facts = facts_of(story, at=NOON)
    return [remark.field for check in (no_credit, no_description) for remark in check(story, facts)]


def test_a_picture_without_its_words_is_named_at_the_text(content):
    assert said_of(content, ImageFactory(alt="", credit="", upload_token="0" * 32)) == ["body", "body"]


def test_a_picture_with_its_words_is_passed_over(content):
    assert said_of(content, ImageFactory()) == []
