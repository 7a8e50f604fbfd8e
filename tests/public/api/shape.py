"""Which fields ninjs 2.1 knows, and of what kind they are: facts of the standard to hold items against."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

TEXTS = (
    "representationtype profile version language copyrightholder copyrightnotice usageterms ednote title by "
    "slugline located"
).split()
MOMENTS = "firstcreated versioncreated contentcreated embargoed expires".split()
# What the objects of each list may hold.
LISTS = {
    "headlines": "role contenttype value",
    "descriptions": "role contenttype value",
    "bodies": "role contenttype charcount wordcount value",
    "people": "name rel uri literal contactinfo",
    "organisations": "name rel uri literal symbols contactinfo",
    "places": "name rel uri literal contactinfo",
    "subjects": "name rel uri literal creator relevance confidence",
    "infosources": "name role uri literal contactinfo",
    "genres": "name uri literal",
    "altids": "role value",
    "renditions": "name href contenttype title height width sizeinbytes duration format",
}
NEEDED = {"headlines": "value", "descriptions": "value", "bodies": "value", "renditions": "name"}
KINDS = {"text", "audio", "video", "picture", "graphic", "composite", "component"}
STATUSES = {"usable", "withheld", "canceled"}
REPRESENTATIONS = {"full", "partial"}
NUMBERS = {"wordcount", "charcount", "width", "height", "sizeinbytes", "duration"}
URIS = {"uri", "href"}


def faults(item: dict[str, Any], *, is_association: bool = False) -> list[str]:
    """What the standard would not accept in the item."""
    found = [] if _is_uri(item.get("uri")) else ["uri is missing or no address"]
    for name, value in item.items():
        found += [f"{name}: {fault}" for fault in _of_field(name, value, is_association=is_association)]
    if is_association and not item.get("name"):
        found.append("an association has no name")
    return found


def _of_field(name: str, value: Any, *, is_association: bool) -> list[str]:
    if name == "associations":
        return [fault for row in value for fault in faults(row, is_association=True)]
    if name in LISTS:
        return [fault for row in value for fault in _of_row(name, row)]
    right = {
        "uri": _is_uri,
        "type": KINDS.__contains__,
        "pubstatus": STATUSES.__contains__,
        "representationtype": REPRESENTATIONS.__contains__,
        "standard": lambda it: it.keys() == {"name", "version", "schema"},
        "name": lambda it: is_association and isinstance(it, str),
        **dict.fromkeys(MOMENTS, _is_moment),
        **{text: lambda it: isinstance(it, str) for text in TEXTS if text != "representationtype"},
    }
    if name not in right:
        return ["unknown to the standard"]
    return [] if right[name](value) else [f"{value!r} is not right"]


def _of_row(name: str, row: dict[str, Any]) -> list[str]:
    found = [f"{key} is unknown" for key in row.keys() - set(LISTS[name].split())]
    if NEEDED.get(name, "name" if name != "altids" else "value") not in row:
        found.append("a row lacks its name or value")
    for key, value in row.items():
        kind = int if key in NUMBERS else str
        if not isinstance(value, kind) or (key in URIS and not _is_uri(value)):
            found.append(f"{key}: {value!r} is not right")
    return found


def _is_uri(value: Any) -> bool:
    return isinstance(value, str) and bool(urlsplit(value).scheme) and bool(urlsplit(value).netloc)


def _is_moment(value: Any) -> bool:
    return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
