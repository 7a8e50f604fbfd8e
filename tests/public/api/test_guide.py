"""What developers and their programs read about the interface is what it does."""

import json
import re

import pytest
from django.urls import reverse

from articles.public.api.addresses import ADDRESSES
from articles.public.api.parameters import STORY_PARAMETERS
from tests.factories import NewsroomFactory
from tests.public.api.test_item import may_be_passed_on
from tests.public.editions import complete_edition
from tests.public.stories import correction, withdrawn

pytestmark = pytest.mark.django_db
KINDS = {"string": str, "integer": int, "array": list, "object": dict, "boolean": bool}


@pytest.fixture
def described(client, clock):
    NewsroomFactory()
    return json.loads(client.get("/api/v1/openapi.json").content)


def resolved(schema, described):
    name = schema.get("$ref", "").rpartition("/")[2]
    return described["components"]["schemas"][name] if name else schema


def undescribed(value, schema, described, path=""):
    """What the value holds and the schema does not say, or says otherwise."""
    schema = resolved(schema, described)
    if "allOf" in schema:
        parts = [resolved(part, described) for part in schema["allOf"]]
        schema = {
            "type": "object",
            "properties": {k: v for part in parts for k, v in part["properties"].items()},
        }
    if "const" in schema or "enum" in schema:
        return [] if value in schema.get("enum", [schema.get("const")]) else [f"{path}: {value}"]
    if not isinstance(value, KINDS[schema["type"]]):
        return [f"{path}: {value!r} is no {schema['type']}"]
    if schema["type"] == "array":
        return [fault for row in value for fault in undescribed(row, schema["items"], described, path)]
    if schema["type"] != "object":
        return []
    found = [f"{path}.{name} is missing" for name in set(schema.get("required", ())) - value.keys()]
    for name, part in value.items():
        if name not in schema["properties"]:
            found.append(f"{path}.{name} is not described")
        else:
            found += undescribed(part, schema["properties"][name], described, f"{path}.{name}")
    return found


def test_the_document_names_every_address_and_parameter(described):
    assert described["openapi"] == "3.1.0"
    assert set(described["paths"]) == {f"/{address.path}" for address in ADDRESSES}
    listed = [row["name"] for row in described["paths"]["/stories/"]["get"]["parameters"]]
    assert listed == [parameter.name for parameter in STORY_PARAMETERS]
    assert described["components"]["securitySchemes"]["key"] == {"type": "http", "scheme": "bearer"}


@pytest.mark.parametrize("path", ["stories/", "stories/?since=1970-01-01T00:00:00Z", "sections/", "tags/"])
def test_answers_are_as_they_are_described(fetch, described, path):
    edition = complete_edition()
    may_be_passed_on(edition.lead_image)
    correction(edition)
    withdrawn()
    schema = described["paths"][f"/{path.partition('?')[0]}"]["get"]["responses"]["200"]

    answer = fetch(path).json()

    assert answer["items"]
    assert undescribed(answer, schema["content"]["application/json"]["schema"], described) == []


def test_problems_are_as_they_are_described(fetch, client, described):
    gone = withdrawn()
    schema = {"$ref": "#/components/schemas/Problem"}

    for answer in (
        fetch("stories/?limit=0"),
        fetch(f"stories/{gone.article_id}/"),
        client.get("/api/v1/tags/"),
    ):
        assert undescribed(answer.json(), schema, described) == []


@pytest.mark.parametrize("parameter", STORY_PARAMETERS, ids=lambda parameter: parameter.name)
def test_the_example_of_every_parameter_can_be_read_and_keeps_its_own_rule(parameter):
    assert parameter.read(parameter.example) is not None
    if pattern := parameter.schema.get("pattern"):
        assert re.search(pattern, parameter.example)


def test_the_guide_is_public_and_names_what_may_be_asked(client, clock, settings):
    NewsroomFactory()
    settings.API_REQUESTS = 123

    page = client.get("/api/v1/").content.decode()

    assert "noindex" in page
    assert "123 kali" in page
    for parameter in STORY_PARAMETERS:
        assert f"<code>{parameter.name}</code>" in page
    assert reverse("api-openapi") in page


def test_the_document_needs_no_key_and_may_be_kept(client, described):
    response = client.get("/api/v1/openapi.json")

    assert response.headers["Content-Type"] == "application/json"
    assert "public" in response.headers["Cache-Control"]
