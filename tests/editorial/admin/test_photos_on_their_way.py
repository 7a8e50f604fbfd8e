"""A photo that is not in the library yet: kept with what is typed, never saved, always said."""

import json
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils.html import strip_tags

from articles.editorial.models import Article
from tests.editorial.admin.conftest import change_address

ADD = reverse("admin:articles_article_add")
TOKEN = "0b9d7a3e-1c2d-4e5f-a6b7-8c9d0e1f2a3b"
FIGURE = f'<figure data-photo-waiting="{TOKEN}"><figcaption>Di tepi sungai</figcaption></figure>'
LEAD = {"lead_image": TOKEN, "lead_image_text": "IMG_2041.jpg"}


@pytest.fixture
def form_of(browser_of, reporter, typed):
    """The form as it comes back when it is sent with these words."""

    def sent(address=ADD, **changed):
        response = browser_of(reporter).post(address, typed(**changed))
        return response.context["adminform"].form

    return sent


def test_a_text_with_a_photo_on_its_way_is_refused_and_stands_as_it_was_typed(form_of, db):
    form = form_of(body=f"<p>Warga turun.</p>{FIGURE}")

    assert "masih dalam pengiriman" in form.errors["body"][0]
    assert form["body"].value() == f"<p>Warga turun.</p>{FIGURE}"
    assert not Article.objects.exists()


def test_a_lead_picture_on_its_way_is_refused_and_stands_as_it_was_chosen(form_of, db):
    form = form_of(**LEAD)

    assert "masih dalam pengiriman" in form.errors["lead_image"][0]
    assert form["lead_image"].value() == (TOKEN, "IMG_2041.jpg")
    assert f'value="{TOKEN}"' in str(form["lead_image"])
    assert not Article.objects.exists()


def test_what_is_kept_holds_the_photo_and_is_offered_and_taken_over_with_it(
    browser_of, reporter, draft, typed
):
    client, page = browser_of(reporter), uuid4()
    data = urlencode(typed(body=f"<p>Warga turun ke sungai.</p>{FIGURE}", **LEAD))
    sent = {
        "page": str(page),
        "number": 5,
        "person": reporter.pk,
        "data": data,
        "article": str(draft.pk),
        "seen": "1",
    }
    kept = client.post(
        reverse("admin:articles_article_keep"), json.dumps(sent), content_type="application/json"
    )

    offer = client.get(reverse("admin:articles_article_unsaved"), {"article": draft.pk}).content.decode()
    form = client.get(change_address(draft), {"buffer": str(page)}).context["adminform"].form

    assert kept.status_code == 200
    assert "Foto yang menunggu jaringan" in strip_tags(offer)
    assert "IMG_2041.jpg" in strip_tags(offer)
    assert FIGURE in form["body"].value()
    assert form["lead_image"].value() == (TOKEN, "IMG_2041.jpg")


def test_the_checks_read_a_text_with_a_photo_on_its_way(browser_of, reporter, typed):
    response = browser_of(reporter).post(
        reverse("admin:articles_article_readiness"), typed(body=f"<p>Warga turun.</p>{FIGURE}", **LEAD)
    )

    assert response.status_code == 200
