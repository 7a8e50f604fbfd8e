"""A picture in a text is known to the library, kept by it, and shown with the words of its day."""

from dataclasses import replace
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from articles.editorial.models import Article, EditionImage, Page
from articles.editorial.services import create_article, save_article
from articles.editorial.services.pages import save_page
from articles.editorial.services.writing_content import MOST_PHOTOS
from articles.media.models import Image
from articles.media.services import remove_image
from tests.factories import NOON, ImageFactory


def figure(number, caption=""):
    words = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure data-photo="{number}">{words}</figure>'


def test_a_picture_that_the_library_does_not_hold_is_refused_at_the_text(content, reporter, in_english):
    with pytest.raises(ValidationError) as refused:
        create_article(replace(content, body=f"<p>a</p>{figure(4711)}"), by=reporter, at=NOON)

    assert list(refused.value.message_dict) == ["body"]
    assert "no. 4711" in refused.value.message_dict["body"][0]
    assert not Article.objects.exists()


@pytest.mark.parametrize("seen", [1, 2])
def test_a_photo_that_is_still_on_its_way_is_in_no_revision(draft, content, reporter, seen):
    waiting = replace(content, body=f'<p>a</p><figure data-photo-waiting="{uuid4()}"></figure>')
    save_article(draft.pk, replace(content, summary="Ringkasan"), seen=1, by=reporter, at=NOON)

    with pytest.raises(ValidationError) as refused:
        save_article(draft.pk, waiting, seen=seen, by=reporter, at=NOON)

    assert "masih dalam pengiriman" in refused.value.message_dict["body"][0]
    assert draft.revisions.count() == 2


def test_more_pictures_than_any_story_has_are_refused(content, reporter):
    body = "".join(map(figure, range(1, MOST_PHOTOS + 2)))

    with pytest.raises(ValidationError):
        create_article(replace(content, body=body), by=reporter, at=NOON)


def test_a_picture_stays_in_the_library_while_a_text_names_it(content, reporter, chief):
    image = ImageFactory()
    article = create_article(replace(content, body=figure(image.pk) * 2), by=reporter, at=NOON)

    with pytest.raises(ProtectedError), transaction.atomic():
        remove_image(image, by=chief, at=NOON)
    save_article(article.pk, content, seen=1, by=reporter, at=NOON)
    remove_image(image, by=chief, at=NOON)

    assert not Image.objects.exists()


def test_a_published_picture_stays_even_when_the_working_copy_lost_it(
    publish_story, content, reporter, chief
):
    image = ImageFactory()
    article = publish_story(body=f"<p>a</p>{figure(image.pk)}")
    save_article(article.pk, content, seen=1, by=reporter, at=NOON)

    with pytest.raises(ProtectedError), transaction.atomic():
        remove_image(image, by=chief, at=NOON)


def test_an_edition_keeps_what_was_said_about_its_pictures(publish_story):
    image = ImageFactory(caption="Apel pagi")
    publish_story(body=figure(image.pk))
    Image.objects.filter(pk=image.pk).update(caption="Lain", credit="Orang lain")

    shown = EditionImage.objects.get()

    assert (shown.caption, shown.credit) == ("Apel pagi", "Rina Wati/Harian Musi")
    with pytest.raises(IntegrityError), transaction.atomic():
        EditionImage.objects.update(caption="Lain")


def test_a_standing_page_holds_no_pictures(chief):
    page = Page(title="Kami", body=f"<p>Redaksi</p>{figure(ImageFactory().pk)}")

    with pytest.raises(ValidationError) as refused:
        save_page(page, by=chief, at=NOON)

    assert list(refused.value.message_dict) == ["body"]
