"""The interface described for machines (OpenAPI 3.1), made from the tables that answer requests."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from articles.public.api.addresses import ADDRESSES, ROOT, STATUSES, Address
from articles.public.api.ninjs import STANDARD
from articles.public.api.parameters import Parameter
from articles.public.api.problems import CONTENT_TYPE
from articles.public.structured_data import Absolute

VERSION = "1.0"
type Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_URI: Schema = {"type": "string", "format": "uri"}
_MOMENT: Schema = {"type": "string", "format": "date-time"}
_NUMBER: Schema = {"type": "integer"}


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _object(required: str = "", **properties: Schema) -> Schema:
    return {"type": "object", "properties": properties} | ({"required": required.split()} if required else {})


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


_WORDS = _object("role contenttype value", role=_TEXT, contenttype=_TEXT, value=_TEXT)
_NAMED = _object("name", name=_TEXT, rel=_TEXT, uri=_URI, literal=_TEXT)
SCHEMAS: dict[str, Schema] = {
    "Words": _WORDS,
    "Named": _NAMED,
    "Story": _object(
        "uri standard pubstatus versioncreated",
        uri=_URI,
        standard=_object("name version schema", name=_TEXT, version=_TEXT, schema=_URI),
        type={"const": "text"},
        representationtype={"enum": ["full", "partial"]},
        profile={"enum": ["news", "opinion", "advertorial"]},
        version=_TEXT,
        firstcreated=_MOMENT,
        contentcreated=_MOMENT,
        versioncreated=_MOMENT,
        pubstatus={"enum": ["usable", "canceled"]},
        language={"const": "id"},
        headlines=_list(_ref("Words")),
        descriptions=_list(_ref("Words")),
        bodies=_list({"allOf": [_ref("Words"), _object(wordcount=_NUMBER, charcount=_NUMBER)]}),
        by=_TEXT,
        infosources=_list(_object("name role", name=_TEXT, role=_TEXT, uri=_URI)),
        located=_TEXT,
        places=_list(_ref("Named")),
        people=_list(_ref("Named")),
        organisations=_list(_ref("Named")),
        subjects=_list(_ref("Named")),
        genres=_list(_object(name=_TEXT, literal=_TEXT)),
        copyrightholder=_TEXT,
        copyrightnotice=_TEXT,
        usageterms=_TEXT,
        ednote=_TEXT,
        altids=_list(_object("role value", role=_TEXT, value=_TEXT)),
        associations=_list(_ref("Association")),
    ),
    "Association": _object(
        "name uri type",
        name=_TEXT,
        uri=_URI,
        type={"enum": ["picture", "text"]},
        representationtype={"const": "full"},
        profile=_TEXT,
        pubstatus={"const": "usable"},
        versioncreated=_MOMENT,
        by=_TEXT,
        copyrightnotice=_TEXT,
        usageterms=_TEXT,
        headlines=_list(_ref("Words")),
        descriptions=_list(_ref("Words")),
        bodies=_list(_ref("Words")),
        renditions=_list(
            _object(
                "name href contenttype width height",
                name=_TEXT,
                href=_URI,
                contenttype=_TEXT,
                width=_NUMBER,
                height=_NUMBER,
            )
        ),
    ),
    "Stories": _object("items links", items=_list(_ref("Story")), links=_object(next=_URI, later=_URI)),
    "Things": _object(
        "items links",
        items=_list(
            _object(
                "id name slug uri",
                id=_NUMBER,
                name=_TEXT,
                slug=_TEXT,
                uri=_URI,
                running={"type": "boolean"},
            )
        ),
        links=_object(next=_URI),
    ),
    "Problem": _object(
        "title status detail", title=_TEXT, status=_NUMBER, detail=_TEXT, parameter=_TEXT, item=_ref("Story")
    ),
}


def openapi(*, paper: str, absolute: Absolute) -> dict[str, Any]:
    """The whole document."""
    words = _("Published stories of %(paper)s for partners, as %(standard)s %(version)s.")
    return {
        "openapi": "3.1.0",
        "info": {
            "title": _("Stories of %(paper)s") % {"paper": paper},
            "version": VERSION,
            "description": words
            % {"paper": paper, "standard": STANDARD["name"], "version": STANDARD["version"]},
        },
        "externalDocs": {"url": absolute(reverse("api-guide"))},
        "servers": [{"url": absolute(ROOT).rstrip("/")}],
        "security": [{"key": []}],
        "paths": {f"/{address.path}": {"get": _operation(address)} for address in ADDRESSES},
        "components": {
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
            "schemas": SCHEMAS,
        },
    }


def _operation(address: Address) -> dict[str, Any]:
    one = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer", "minimum": 1}}
    return {
        "summary": str(address.label),
        "description": str(address.help),
        "parameters": [*([one] if address.of_one else []), *map(_parameter, address.parameters)],
        "responses": {str(status): _response(status, address) for status in address.statuses},
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "in": "query",
        "required": False,
        "description": f"{parameter.label} ({parameter.rule})",
        "schema": parameter.schema,
        "example": parameter.example,
    }


def _response(status: int, address: Address) -> dict[str, Any]:
    words = {"description": str(STATUSES[status])}
    if status == 304:
        return words
    form, name = ("application/json", address.answer) if status == 200 else (CONTENT_TYPE, "Problem")
    return words | {"content": {form: {"schema": _ref(name)}}}
