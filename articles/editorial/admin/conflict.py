"""A save on top of a newer revision: what both changed beside each other, everything else merged already."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.core import signing
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from articles.editorial.admin.form_data import initial_of
from articles.editorial.content import Content
from articles.editorial.merging import Merge, merge
from articles.editorial.models import Revision
from articles.editorial.services.meanwhile import CameIn, came_in

FIELD, CHOICE = "conflict", "choice-"
SALT = "articles.conflict"


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """What was typed on top of revision `seen`, merged with the current one, and what the person chose."""

    merge: Merge
    seen: int
    current: Revision
    tag_names: Mapping[int, str]
    choices: Mapping[str, str] = field(default_factory=dict)

    @property
    def came_in(self) -> tuple[CameIn, ...]:
        """Who saved what of theirs, up to the revision that is merged here."""
        came = came_in(self.current.article_id, after=self.seen)
        return tuple(each for each in came if each.number <= self.current.number)

    @property
    def token(self) -> str:
        """The versions that met, for the next time the form is sent; nobody else can make one."""
        kept = {
            "article": self.current.article_id,
            "seen": self.seen,
            "current": self.current.number,
            "mine": self.merge.mine.as_json(),
            "tags": [self.tag_names.get(pk, "") for pk in self.merge.mine.tag_ids],
        }
        return signing.dumps(kept, salt=SALT, compress=True)


def conflict_sent(data: QueryDict, article_id: str | int | None) -> Conflict | None:
    """The conflict that the person was shown, with the choices that they sent; None where there was none.

    Raises ValidationError for one that this newsroom did not show of this article.
    """
    if not data.get(FIELD):
        return None
    try:
        kept = signing.loads(data[FIELD], salt=SALT)
    except signing.BadSignature:
        kept = {}
    if str(kept.get("article")) != str(article_id):
        raise ValidationError(_("The page does not say which revision it started from: open it again."))
    mine = Content.from_json(kept["mine"])
    revisions = Revision.objects.select_related("made_by").filter(article=kept["article"])
    current = revisions.get(number=kept["current"])
    base = Content.from_json(revisions.get(number=kept["seen"]).content)
    return Conflict(
        merge=merge(base=base, mine=mine, theirs=Content.from_json(current.content)),
        seen=kept["seen"],
        current=current,
        tag_names=dict(zip(mine.tag_ids, kept["tags"], strict=True)),
        choices={
            key.removeprefix(CHOICE): str(value) for key, value in data.items() if key.startswith(CHOICE)
        },
    )


def with_tags(conflict: Conflict, made: Mapping[str, int]) -> Merge:
    """The merge with the tags that were taken back when it was shown, under the numbers they have now."""
    mine = conflict.merge.mine
    tag_ids = tuple(made.get(conflict.tag_names[pk], pk) for pk in mine.tag_ids)
    return merge(base=conflict.merge.base, mine=replace(mine, tag_ids=tag_ids), theirs=conflict.merge.theirs)


def data_of(conflict: Conflict, *, typed: QueryDict) -> QueryDict:
    """The form's data for the merged content, on top of the current revision."""
    data = typed.copy()
    for key in [key for key in data if key.split("-")[0] in ("bylines", "read_also", "mentions")]:
        del data[key]
    for name, value in initial_of(conflict.merge.content(), tag_names=conflict.tag_names).items():
        _put(data, name, value)
    data["seen"] = str(conflict.current.number)
    return data


def _put(data: QueryDict, name: str, value: Any) -> None:
    """One value as a browser would send it."""
    if isinstance(value, list):
        data[f"{name}-TOTAL_FORMS"], data[f"{name}-INITIAL_FORMS"] = str(len(value)), "0"
        for i, row in enumerate(value):
            for key, cell in row.items():
                _put(data, f"{name}-{i}-{key}", cell)
    elif isinstance(value, tuple):
        data[name], data[f"{name}_text"] = value
    elif isinstance(value, bool):
        data.pop(name, None)
        if value:
            data[name] = "on"
    else:
        data[name] = "" if value is None else str(value)
