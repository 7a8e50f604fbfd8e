"""Markup in every text of every row, and odd input into every form of the admin."""

import pytest
from django.contrib import admin
from django.db import models
from django.urls import reverse

from articles.audit.models import AuditEntry
from articles.editorial.models import Correction, Edition
from articles.officials.models import Official
from articles.taxonomy.models import Tag
from tests.admin_forms import errors_of
from tests.rows import one_row_of_each

pytestmark = pytest.mark.django_db

ATTACK = "</a></script><script>alert(1)</script><img src=x onerror=alert(1)>'\"{{7*7}}"
# What cannot hold the attack: the database refuses it, or a picture would be looked for there.
SPARED = {"target_url", "file", "checksum", "username", "password", "headline_key", "state", "key_hash"}
PERMANENT = (AuditEntry, Correction, Edition)
OURS = ("core", "audit", "taxonomy", "officials", "media", "partners", "banners", "editorial")

SCREENS = [
    model
    for model in sorted(admin.site._registry, key=lambda model: model._meta.label)
    if model._meta.app_label == "articles"
]
ADDABLE = [
    model
    for model in SCREENS
    if type(admin.site._registry[model]).__module__.split(".")[1] in OURS
    and model._meta.model_name not in ("article", "newsroom", "correction", "auditentry", "flight")
]
ODD = {
    "empty": "",
    "spaces": "   \t ",
    "invisible": "\u200b\u202e\u2066\ufeff",
    "control": "a\x07b\x1b[31m",
    "null": "a\x00b",
    "turned": "\u202egnp.exe",
    "markup": "<b onclick=alert(1)>Pemilu</b>",
    "attack": ATTACK,
    "long": "x" * 10_000,
    "many words": "kata " * 3_000,
    "emoji": "🗳️" * 60,
    "quote": "O'Brien \"; DROP TABLE articles_tag; --",
    "percent": "%s %(a)s {0} {a}",
    "number": "9" * 400,
    "minus": "-1",
    "list": "[1,2]",
}


def attacked(row: models.Model) -> None:
    """Puts the attack into every text of the row, past all cleaning."""
    fields = {
        field.name: ATTACK[: field.max_length]
        for field in row._meta.concrete_fields
        if isinstance(field, models.CharField | models.TextField)
        and not isinstance(field, models.FileField | models.SlugField | models.EmailField)
        and not field.choices
        and field.name not in SPARED
    }
    type(row)._default_manager.filter(pk=row.pk).update(**fields)


def test_markup_in_any_text_is_shown_as_the_words_it_is(admin_client):
    rows = one_row_of_each()
    for model, row in rows.items():
        if model not in PERMANENT:
            attacked(row)
    live = []
    for model in SCREENS:
        name = f"admin:articles_{model._meta.model_name}"
        urls = [reverse(f"{name}_changelist"), reverse(f"{name}_changelist") + "?q=script"]
        if model in rows:
            urls += [reverse(f"{name}_{part}", args=[rows[model].pk]) for part in ("change", "history")]
        for url in urls:
            response = admin_client.get(url, follow=True)
            page = response.content.decode()
            if response.status_code != 200 or "<script>alert(1)" in page or "<img src=x" in page:
                live.append(f"{url}: {response.status_code}")

    assert not live


def odd(number: int) -> str:
    return list(ODD.values())[number % len(ODD)]


# Each field gets the next kind of odd input; three turns bring every kind to several texts of every form.
@pytest.mark.parametrize("turn", [0, 5, 11])
def test_odd_input_is_answered_with_the_form_or_saved_clean(admin_client, turn):
    wrong = []
    for start, model in enumerate(ADDABLE, turn):
        url = reverse(f"admin:articles_{model._meta.model_name}_add")
        page = admin_client.get(url)
        fields = [field.html_name for field in page.context["adminform"].form]
        data = {}
        for inline in page.context["inline_admin_formsets"]:
            prefix = inline.formset.prefix
            data |= {f"{prefix}-TOTAL_FORMS": "1", f"{prefix}-INITIAL_FORMS": "0"}
            fields += [f"{prefix}-0-{field.name}" for field in inline.formset.empty_form]
        data |= {name: odd(start + number) for number, name in enumerate(fields)}
        wrong += [f"{url}: {fault}" for fault in faults(admin_client.post(url, data), model)]

    assert not wrong


@pytest.mark.parametrize("model", [Tag, Official])
@pytest.mark.parametrize("kind", sorted(ODD))
def test_an_odd_name_is_refused_or_cleaned(admin_client, model, kind):
    data = {"name": ODD[kind]}
    for prefix in ("aliases", "tenures"):
        data |= {f"{prefix}-TOTAL_FORMS": "0", f"{prefix}-INITIAL_FORMS": "0"}
    url = reverse(f"admin:articles_{model._meta.model_name}_add")

    assert not list(faults(admin_client.post(url, data), model))


def faults(response, model):
    """What is wrong with the answer to a form, and with what it saved."""
    messages = " ".join(errors_of(response)) if response.status_code == 200 else ""
    if response.status_code not in (200, 302) or (response.status_code == 200 and not messages):
        yield f"{response.status_code}"
    if "Constraint" in messages or "violated" in messages:
        yield messages
    for row in model._default_manager.all():
        texts = [value for value in row.__dict__.values() if isinstance(value, str)]
        if any(mark in text for text in texts for mark in ("\x00", "\x07", "\u202e", "<b ", "<script")):
            yield f"saved {texts}"


@pytest.mark.parametrize("turn", [0, 5, 11])
def test_odd_input_into_a_search_finds_something_or_nothing(admin_client, turn):
    one_row_of_each()
    wrong = []
    for start, model in enumerate(SCREENS, turn):
        url = reverse(f"admin:articles_{model._meta.model_name}_changelist")
        names = ("q", "p", "o", "time", "kind", "act", "e")
        query = {name: odd(start + number)[:1000] for number, name in enumerate(names)}
        for asked in (query, {"q": odd(start)[:1000]}):
            response = admin_client.get(url, asked, follow=True)
            if response.status_code != 200:
                wrong.append(f"{response.request['QUERY_STRING']}: {response.status_code}")

    assert not wrong


@pytest.mark.parametrize("kind", sorted(ODD))
def test_odd_input_into_an_autocomplete_is_answered(admin_client, kind):
    query = {"app_label": "articles", "model_name": "taggedarticle", "field_name": "tag"}

    answer = admin_client.get(reverse("admin:autocomplete"), query | {"term": ODD[kind][:1000]})

    assert answer.json() == {"results": [], "pagination": {"more": False}}
