"""The pictures of a text are asked for their credit and what they show, as the one at its head is."""

from dataclasses import replace

import pytest

from articles.editorial.readiness.facts import facts_of
from articles.editorial.readiness.pictures import no_credit, no_description, no_picture
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


@pytest.mark.parametrize(
    ("body", "is_offered"),
    [
        ('<figure data-photo="1"></figure>', True),
        ('<figure data-photo-waiting="7a7a7a7a-0000-4000-8000-000000000001"></figure>', True),
        ("<p>a</p>", False),
    ],
)
def test_a_photo_of_the_text_is_offered_for_the_head_of_the_story(content, body, is_offered):
    story = replace(content, body=body)

    (remark,) = no_picture(story, facts_of(story, at=NOON))

    assert (remark.field, remark.lifts_photo) == ("lead_image", is_offered)


def test_a_story_with_a_lead_picture_is_offered_none(content):
    story = replace(content, body='<figure data-photo="1"></figure>', lead_image_id=ImageFactory().pk)

    assert list(no_picture(story, facts_of(story, at=NOON))) == []
