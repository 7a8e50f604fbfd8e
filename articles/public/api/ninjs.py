"""A story in the words of ninjs 2.1, IPTC's standard for news in JSON."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from articles.core.models import Newsroom
from articles.editorial.kinds import BylinePart
from articles.editorial.models import Correction, Edition
from articles.public.api.bodies import body_html, body_text
from articles.public.api.changes import Gone
from articles.public.api.files import Picture
from articles.public.api.rows import Passed
from articles.public.story import Story
from articles.public.structured_data import Absolute, moment
from articles.taxonomy.models import Section, Tag

type Item = dict[str, Any]

STANDARD = {
    "name": "ninjs",
    "version": "2.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
}
HTML, TEXT = "text/html", "text/plain"
LANGUAGE = "id"


@dataclass(frozen=True, kw_only=True)
class Writer:
    """Writes items of one paper, at one address."""

    newsroom: Newsroom
    absolute: Absolute

    def item(self, passed: Passed) -> Item:
        """A story that readers see."""
        return _known(
            {
                **self._head(passed),
                **self._text(passed),
                **self._around(passed),
                **self._rights(passed.story.edition),
                "associations": self._associations(passed),
            }
        )

    def _head(self, passed: Passed) -> Item:
        """What it is, in which version, and since when."""
        edition = passed.story.edition
        return {
            "uri": self._uri(edition.article_id),
            "standard": STANDARD,
            "type": "text",
            "representationtype": "full",
            "profile": edition.kind,
            "version": f"{edition.number}.{len(passed.story.corrections)}",
            "firstcreated": moment(edition.published_at),
            "contentcreated": moment(edition.published_at),
            "versioncreated": moment_of_change(passed.changed_at),
            "pubstatus": "usable",
            "language": LANGUAGE,
            "altids": [{"role": "web", "value": self.absolute(edition.get_absolute_url())}],
        }

    def _text(self, passed: Passed) -> Item:
        """What is read of it."""
        edition = passed.story.edition
        html = body_html(passed, absolute=self.absolute)
        text = body_text(html)
        unverified = _("Still to be verified: the note at the end belongs to the story.")
        return {
            "headlines": [_words(edition.headline, role="main")],
            "descriptions": [_words(edition.summary, role="summary")] if edition.summary else [],
            "bodies": [
                _words(html, role="main", kind=HTML),
                {**_words(text, role="main"), "wordcount": len(text.split()), "charcount": len(text)},
            ],
            "ednote": unverified if edition.is_unverified else "",
        }

    def _around(self, passed: Passed) -> Item:
        """Who made it, where, and whom and what it is about."""
        story, edition = passed.story, passed.story.edition
        place, sponsor = edition.dateline_place, edition.sponsor
        return {
            "by": ", ".join(row.name for row in story.credits if row.part == BylinePart.REPORTER),
            "infosources": self._sources(story),
            "located": place,
            "places": [{"name": place, "rel": "dateline"}] if place else [],
            "people": self._officials(story),
            "organisations": [{"name": sponsor.name, "rel": "sponsor"}] if sponsor else [],
            "subjects": self._subjects(story),
            "genres": [{"name": edition.get_kind_display(), "literal": edition.kind}],
        }

    def _rights(self, edition: Edition) -> Item:
        """Whose it is, and on what terms."""
        holder = self.newsroom.company or self.newsroom.name
        terms = _(
            "Only as agreed with %(paper)s. Name the paper and the author, and print corrections and "
            "notes that belong to the story."
        )
        return {
            "copyrightholder": holder,
            "copyrightnotice": f"© {localtime(edition.published_at).year} {holder}",
            "usageterms": terms % {"paper": self.newsroom.name},
        }

    def _associations(self, passed: Passed) -> list[Item]:
        """Its pictures and the public acts on it."""
        number = passed.story.edition.article_id
        pictures = [self._picture(picture, number) for picture in passed.pictures.values()]
        return [*pictures, *(self._correction(row, number) for row in passed.story.corrections)]

    def gone(self, gone: Gone) -> Item:
        """A story that was withdrawn: partners take it down, and say why where they showed it."""
        act = gone.withdrawal
        return {
            "uri": self._uri(gone.article_id),
            "standard": STANDARD,
            "type": "text",
            "representationtype": "partial",
            "pubstatus": "canceled",
            "versioncreated": moment_of_change(act.made_at),
            "language": LANGUAGE,
            "descriptions": [
                _words(act.text, role="withdrawal"),
                _words(act.get_reason_display(), role="grounds"),
            ],
            "ednote": _("Take this story down, and what was made of it."),
        }

    def _uri(self, article_id: int) -> str:
        """What names the story for good, whatever its headline."""
        return self.absolute(f"/read/{article_id}/")

    def _sources(self, story: Story) -> list[Item]:
        """Who made it, part by part, and the paper."""
        people = [
            _known(
                {
                    "name": row.name,
                    "role": row.part,
                    "uri": self.absolute(reverse("author", args=[row.slug])) if row.slug else "",
                }
            )
            for row in story.credits
        ]
        return [*people, {"name": self.newsroom.name, "role": "publisher", "uri": self.absolute("/")}]

    def _officials(self, story: Story) -> list[Item]:
        return [
            _known(
                {
                    "name": row.official.name,
                    "rel": "mentioned",
                    "uri": self.absolute(row.official.get_absolute_url()),
                    "literal": row.office,
                }
            )
            for row in story.officials
        ]

    def _subjects(self, story: Story) -> list[Item]:
        """The section, then the tags."""
        tags = [self._subject("tag", tag) for tag in story.tags]
        return [self._subject("section", story.edition.section), *tags]

    def _subject(self, rel: str, thing: Section | Tag) -> Item:
        address = self.absolute(thing.get_absolute_url())
        return {"name": thing.name, "rel": rel, "uri": address, "literal": thing.slug}

    def _picture(self, picture: Picture, article_id: int) -> Item:
        return _known(
            {
                "name": "lead" if picture.is_lead else f"picture-{picture.number}",
                "uri": f"{self._uri(article_id)}#foto-{picture.number}",
                "type": "picture",
                "representationtype": "full",
                "pubstatus": "usable",
                "by": picture.credit,
                "copyrightnotice": picture.credit,
                "usageterms": picture.licence,
                "descriptions": [
                    _words(words, role=role)
                    for role, words in (("alt", picture.alt), ("caption", picture.caption))
                    if words
                ],
                "renditions": [
                    {
                        "name": file.name,
                        "href": self.absolute(file.url),
                        "contenttype": file.content_type,
                        "width": file.width,
                        "height": file.height,
                    }
                    for file in picture.files
                ],
            }
        )

    def _correction(self, row: Correction, article_id: int) -> Item:
        return {
            "name": f"correction-{row.pk}",
            "uri": f"{self._uri(article_id)}#{row.kind}-{row.pk}",
            "type": "text",
            "representationtype": "full",
            "profile": row.kind,
            "pubstatus": "usable",
            "versioncreated": moment_of_change(row.made_at),
            "headlines": [_words(row.get_kind_display(), role="main")],
            "bodies": [_words(row.text, role="correction")],
        }


def moment_of_change(at: datetime) -> str:
    """A moment to the microsecond, as changes are told apart by it."""
    return localtime(at).isoformat()


def _words(text: str, *, role: str, kind: str = TEXT) -> Item:
    return {"role": role, "contenttype": kind, "value": text}


def _known(data: Item) -> Item:
    """The data without what is empty."""
    return {name: value for name, value in data.items() if value not in ("", [], None)}
