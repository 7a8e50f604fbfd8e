"""A save that started from an older revision: both versions beside each other, nothing lost."""

from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from articles.editorial.admin.form_data import initial_of
from articles.editorial.content import Content
from articles.editorial.merging import Merge, merge
from articles.editorial.models import Revision


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """What was typed, merged with what somebody saved meanwhile, and that somebody's revision."""

    merge: Merge
    mine: Content
    theirs: Content
    current: Revision


def conflict_of(article_id: int, *, seen: int, mine: Content, theirs: Revision) -> Conflict:
    """The conflict between what was typed on top of revision `seen` and the current revision."""
    base = Revision.objects.get(article=article_id, number=seen)
    current = Content.from_json(theirs.content)
    return Conflict(
        merge=merge(base=Content.from_json(base.content), mine=mine, theirs=current),
        mine=mine,
        theirs=current,
        current=theirs,
    )


def data_of(conflict: Conflict, *, typed: QueryDict) -> QueryDict:
    """The form's data for the merged content, on top of the current revision."""
    data = typed.copy()
    for key in [key for key in data if key.split("-")[0] in ("bylines", "read_also", "mentions")]:
        del data[key]
    initial = initial_of(conflict.merge.content)
    if "tag_ids" not in conflict.merge.taken:
        initial["tag_names"] = typed.get("tag_names", "")  # new tags were taken back with the save
    for name, value in initial.items():
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
