import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from articles.banners.models import Flight
from articles.core.admin.refusals import refusal_of
from articles.core.models import FormerSlug
from articles.taxonomy.models import Section
from tests.factories import FlightFactory, SectionFactory

pytestmark = pytest.mark.django_db


def refused(save):
    with pytest.raises(IntegrityError) as error, transaction.atomic():
        save()
    return refusal_of(error.value).messages


def test_a_constraint_speaks_in_its_own_words():
    flight = FlightFactory()

    messages = refused(lambda: Flight.objects.filter(pk=flight.pk).update(ends_at=flight.starts_at))

    assert messages == ["The flight must end after it starts."] or "Constraint" not in messages[0]


def test_a_constraint_without_words_is_not_shown_by_its_name():
    FormerSlug.objects.create(kind="tag", slug="pemilu", target_id=1)

    (message,) = refused(lambda: FormerSlug.objects.create(kind="tag", slug="pemilu", target_id=2))

    assert "former_slug" not in message


def test_a_refusal_by_the_database_brings_the_form_back_with_everything_typed(admin_client):
    SectionFactory(name="Daerah", slug="daerah")
    section = SectionFactory(name="Politik", slug="politik")
    # The slug is not in the form, so only the database can refuse this one.
    Section.objects.filter(pk=section.pk).update(slug="politik")
    FormerSlug.objects.all().delete()

    response = admin_client.post(
        reverse("admin:articles_section_change", args=[section.pk]),
        {"name": "Daerah", "position": "3", "description": "Semua dari daerah"},
    )

    assert response.status_code == 200
    assert "Semua dari daerah" in response.content.decode()
    section.refresh_from_db()
    assert section.name == "Politik"
