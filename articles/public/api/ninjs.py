"""A story in the words of ninjs 2.1, IPTC's standard for news in JSON."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from articles.core.models import Newsroom
from articles.editorial.kinds import BylinePart
from articles.editorial.models import Correction
from articles.public.api.bodies import body_html, body_text
from articles.public.api.changes import Gone
from articles.public.api.files import Picture
from articles.public.api.rows import Passed
from articles.public.structured_data import Absolute, moment

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
        story, edition = passed.story, passed.story.edition
        html = body_html(passed, absolute=self.absolute)
        text = body_text(html)
        holder = self.newsroom.company or self.newsroom.name
        year = localtime(edition.published_at).year
        return _known(
            {
                "uri": self._uri(edition.article_id),
                "standard": STANDARD,
                "type": "text",
                "representationtype": "full",
                "profile": edition.kind,
                "version": f"{edition.number}.{len(story.corrections)}",
                "firstcreated": moment(edition.published_at),
                "contentcreated": moment(edition.published_at),
                "versioncreated": moment_of_change(passed.changed_at),
                "pubstatus": "usable",
                "language": LANGUAGE,
                "headlines": [_words(edition.headline, role="main")],
                "descriptions": [_words(edition.summary, role="summary")] if edition.summary else [],
                "bodies": [
                    _words(html, role="main", kind=HTML),
                    {**_words(text, role="main"), "wordcount": len(text.split()), "charcount": len(text)},
                ],
                "by": ", ".join(row.name for row in story.credits if row.part == BylinePart.REPORTER),
                "infosources": self._sources(passed),
                "located": edition.dateline_place,
                "places": [{"name": edition.dateline_place, "rel": "dateline"}]
                if edition.dateline_place
                else [],
                "people": self._officials(passed),
                "organisations": [{"name": edition.sponsor.name, "rel": "sponsor"}]
                if edition.sponsor
                else [],
                "subjects": self._subjects(passed),
                "genres": [{"name": edition.get_kind_display(), "literal": edition.kind}],
                "copyrightholder": holder,
                "copyrightnotice": f"© {year} {holder}",
                "usageterms": _(
                    "Only as agreed with %(paper)s. Name the paper and the author, and print corrections and "
                    "notes that belong to the story."
                )
                % {"paper": self.newsroom.name},
                "ednote": _("Still to be verified: the note at the end belongs to the story.")
                if edition.is_unverified
                else "",
                "altids": [{"role": "web", "value": self.absolute(edition.get_absolute_url())}],
                "associations": [
                    *(self._picture(picture, edition.article_id) for picture in passed.pictures.values()),
                    *(self._correction(row, edition.article_id) for row in story.corrections),
                ],
            }
        )

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

    def _sources(self, passed: Passed) -> list[Item]:
        """Who made it, part by part, and the paper."""
        people = [
            _known(
                {
                    "name": row.name,
                    "role": row.part,
                    "uri": self.absolute(reverse("author", args=[row.slug])) if row.slug else "",
                }
            )
            for row in passed.story.credits
        ]
        return [*people, {"name": self.newsroom.name, "role": "publisher", "uri": self.absolute("/")}]

    def _officials(self, passed: Passed) -> list[Item]:
        return [
            _known(
                {
                    "name": row.official.name,
                    "rel": "mentioned",
                    "uri": self.absolute(row.official.get_absolute_url()),
                    "literal": row.office,
                }
            )
            for row in passed.story.officials
        ]

    def _subjects(self, passed: Passed) -> list[Item]:
        """The section, then the tags."""
        named = [("section", passed.story.edition.section), *(("tag", tag) for tag in passed.story.tags)]
        return [
            {
                "name": thing.name,
                "rel": rel,
                "uri": self.absolute(thing.get_absolute_url()),
                "literal": thing.slug,
            }
            for rel, thing in named
        ]

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
