"""A synthetic archive is a newspaper like any other: readers can open all of it."""

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from articles.editorial.models import Article, Edition
from articles.editorial.workflow import State
from articles.officials.models import Official
from articles.taxonomy.models import Section, Tag

pytestmark = pytest.mark.django_db


def archive_of(articles):
    with override_settings(DEBUG=True):
        call_command("make_archive", articles=articles, verbosity=0)


def test_readers_can_open_every_page_of_an_archive(client):
    archive_of(50)

    assert Article.objects.count() == 50
    for article in Article.objects.all():
        edition = article.editions.order_by("number").last()
        address = edition.get_absolute_url() if edition else f"/read/{article.pk}/{article.pk}/"
        expected = {State.PUBLISHED: 200, State.WITHDRAWN: 410}.get(article.state, 404)
        assert client.get(address).status_code == expected, address
    used = Tag.objects.filter(pk__in=Edition.objects.values("tag_links__tag"))[:5]
    for page in ("/", "/indeks/", "/feed/", "/sitemap-news.xml", *_addresses(used, Section, Official)):
        assert client.get(page).status_code == 200, page


def test_a_second_call_adds_as_many_again_further_back():
    archive_of(20)
    oldest = Edition.objects.order_by("published_at").first()

    archive_of(20)

    assert Article.objects.count() == 40
    assert Edition.objects.filter(published_at__gt=oldest.published_at).count() < 25


def test_outside_debug_mode_no_archive_is_made():
    with pytest.raises(CommandError):
        call_command("make_archive", articles=1)

    assert not Article.objects.exists()


def _addresses(tags, *models):
    return [
        thing.get_absolute_url()
        for things in (tags, *(m.objects.all()[:3] for m in models))
        for thing in things
    ]
