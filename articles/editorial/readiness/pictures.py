"""Whether the picture says who made it and what it shows."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from articles.core.dates import long_date
from articles.core.html import has_waiting_photo, photos_in
from articles.editorial.content import Content
from articles.editorial.readiness.check import Remark
from articles.editorial.readiness.facts import Facts
from articles.media.credits import names_a_source
from articles.reading.captions import caption_of

# What a camera, a messenger or a hurry leaves where the words should stand.
NO_DESCRIPTION = re.compile(
    r"\.(?:jpe?g|png|webp|heic)$|^(?:img|dsc|pxl|screenshot|whatsapp image|foto|gambar)\b", re.I
)


def no_picture(content: Content, facts: Facts) -> Iterator[Remark]:
    """The story has no picture, or none at its head."""
    if content.lead_image_id is not None or facts.lead_on_its_way:
        return
    if photos_in(content.body) or has_waiting_photo(content.body):
        said = _("A photo stands in the text, none at the head of the story, which is what lists show.")
        yield Remark(field="lead_image", text=said, lifts_photo=True)
    else:
        said = _("The story has no picture. Choose one: lists and shared links show it.")
        yield Remark(field="lead_image", text=said)


def no_credit(content: Content, facts: Facts) -> Iterator[Remark]:
    """Nobody is named as the maker of the picture, or only “ist”."""
    if facts.image_credit is not None and not names_a_source(facts.image_credit):
        said = _(
            "The credit “%(credit)s” names nobody. Open the picture in the library and write who made it."
        )
        yield Remark(field="lead_image", text=said % {"credit": facts.image_credit or "–"})
    caption = caption_of(content.lead_caption) if content.lead_caption else None
    if caption is not None and caption.credit and not names_a_source(caption.credit):
        said = _("The caption names “%(credit)s” as source. Write who made the picture, or take it out.")
        yield Remark(field="lead_caption", quote=caption.credit, text=said % {"credit": caption.credit})
    for photo in facts.photos:
        if not names_a_source(photo.credit):
            said = _("Picture no. %(number)d in the text has no credit. Write below it who made it.")
            yield Remark(field="body", text=said % {"number": photo.number})


def licence_ended(content: Content, facts: Facts) -> Iterator[Remark]:
    """A picture may not be used any more: publication would refuse it."""
    if facts.image_expires_on is not None and facts.image_expires_on < facts.today:
        said = _("The licence of the picture ended on %(day)s. Choose another one.")
        yield Remark(field="lead_image", text=said % {"day": long_date(facts.image_expires_on)})
    for photo in facts.photos:
        if photo.expires_on is not None and photo.expires_on < facts.today:
            said = _("The licence of picture no. %(number)d in the text ended on %(day)s. Take it out.")
            yield Remark(
                field="body", text=said % {"number": photo.number, "day": long_date(photo.expires_on)}
            )


def no_description(content: Content, facts: Facts) -> Iterator[Remark]:
    """The picture's alternative text says nothing."""
    alt = facts.image_alt
    if alt is not None and (not alt or NO_DESCRIPTION.search(alt)):
        said = _(
            "The alternative text “%(alt)s” does not say what the picture shows. Write it in the library."
        )
        yield Remark(field="lead_image", text=said % {"alt": alt or "–"})
    for photo in facts.photos:
        if not photo.alt or NO_DESCRIPTION.search(photo.alt):
            said = _("Picture no. %(number)d in the text has no alternative text that says what it shows.")
            yield Remark(field="body", text=said % {"number": photo.number})
