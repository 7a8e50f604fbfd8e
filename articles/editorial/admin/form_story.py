"""What stands on an article's form at this moment, finished or not, saved or not."""

from dataclasses import dataclass, replace

from django.http import QueryDict
from django.utils.translation import gettext as _

from articles.core.html import clean_body, has_waiting_photo, without_waiting_photos
from articles.core.slugs import slug_of
from articles.editorial.admin.half_form import half_form
from articles.editorial.bodies import matched
from articles.editorial.content import Content
from articles.editorial.models.article import PHOTO_WAITS
from articles.editorial.services.writing_content import MOST_BODY_CHARS
from articles.taxonomy.models import Tag
from articles.taxonomy.names import find_tags, tag_key


@dataclass(frozen=True, kw_only=True)
class Typed:
    """A content that nobody saved, tags that nobody made, and what a save would complain about."""

    content: Content
    new_tags: tuple[Tag, ...]
    problems: tuple[str, ...]


def typed_story(data: QueryDict) -> Typed:
    """The form's fields as far as they can be understood; nothing is written."""
    data, waiting = _without_waiting_photos(data)
    form = half_form(data)
    found = find_tags(form.cleaned_data["tag_names"])
    content = form.content(tag_ids=tuple(dict.fromkeys(tag.pk for tag in found.values())))
    body, read_also = matched(content.body[:MOST_BODY_CHARS], content.read_also)
    problems = waiting + [
        f"{form.fields[name].label}: {' '.join(errors)}" if name in form.fields else " ".join(errors)
        for name, errors in form.errors.items()
    ]
    if len(content.body) > MOST_BODY_CHARS:
        problems.append(_("The text is too long: at most %(most)d characters.") % {"most": MOST_BODY_CHARS})
    return Typed(
        content=replace(content, body=body, read_also=read_also),
        new_tags=tuple(
            Tag(name=name, slug=slug_of(name, fallback="tag"))
            for name in form.cleaned_data["tag_names"]
            if tag_key(name) not in found
        ),
        problems=tuple(problems),
    )


def _without_waiting_photos(data: QueryDict) -> tuple[QueryDict, list[str]]:
    """What was sent without the photos that are still on their way, and a word about them."""
    body = clean_body(data.get("body", "")[:MOST_BODY_CHARS])
    if not has_waiting_photo(body):
        return data, []
    shown = data.copy()
    shown["body"] = without_waiting_photos(body)
    return shown, [str(PHOTO_WAITS)]
