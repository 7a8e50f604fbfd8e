import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils import timezone

from articles.audit.acts import act_words
from articles.audit.models import AuditEntry
from articles.audit.record import record
from articles.officials.models import Position
from tests.admin_forms import filled, with_row
from tests.factories import NOON, TagFactory

pytestmark = pytest.mark.django_db


def test_a_save_writes_down_who_changed_which_fields(client, editor):
    position = Position.objects.create(title="Kapolres", region="Musi")
    client.force_login(editor)
    before = timezone.now()

    client.post(
        reverse("admin:articles_position_change", args=[position.pk]),
        {"title": "Kapolres", "region": "Musi Raya"},
    )

    entry = AuditEntry.objects.get()
    assert (entry.action, entry.actor, entry.object_id) == ("position.saved", editor, position.pk)
    assert entry.data == {"changed": ["region"]}
    assert entry.at >= before
    assert not LogEntry.objects.exists()


def test_a_form_sent_back_as_it_was_writes_nothing(client, editor):
    position = Position.objects.create(title="Kapolres", region="Musi")
    client.force_login(editor)

    client.post(
        reverse("admin:articles_position_change", args=[position.pk]), {"title": "Kapolres", "region": "Musi"}
    )

    assert not AuditEntry.objects.exists()


def test_rows_that_were_added_are_named(client, editor):
    tag = TagFactory()
    client.force_login(editor)
    url = reverse("admin:articles_tag_change", args=[tag.pk])

    client.post(url, with_row(filled(client.get(url)), "aliases", name="Pemilihan"))

    assert AuditEntry.objects.get().data["rows"] == [{"kind": "tagalias", "added": ["Pemilihan"]}]


def test_the_history_shows_the_entries_of_the_thing_to_who_may_see_it(client, editor, advertiser):
    tag, other = TagFactory(), TagFactory()
    record("tag.created", by=editor, at=NOON, on=tag)
    record("tag.renamed", by=None, at=NOON, on=other)
    url = reverse("admin:articles_tag_history", args=[tag.pk])

    client.force_login(editor)
    page = client.get(url).content.decode()

    assert act_words("tag.created") in page
    assert act_words("tag.renamed") not in page
    client.force_login(advertiser)
    assert client.get(url).status_code == 403


def test_the_history_of_nothing_leads_back(client, editor):
    client.force_login(editor)

    assert client.get(reverse("admin:articles_tag_history", args=[999])).status_code == 302


def test_the_list_of_entries_is_for_the_managing_editor_and_only_to_read(
    client, chief, editor, django_assert_max_num_queries
):
    tags = [TagFactory() for _ in range(30)]
    entry, *_others = [record("tag.created", by=editor, at=NOON, on=tag) for tag in tags]
    record("section.renamed", by=None, at=NOON, on=entry)
    url = reverse("admin:articles_auditentry_changelist")

    client.force_login(chief)
    with django_assert_max_num_queries(9):
        page = client.get(url)

    assert page.status_code == 200
    assert len(client.get(url, {"act": "section.renamed"}).context["cl"].result_list) == 1
    assert len(client.get(url, {"kind": "tag"}).context["cl"].result_list) == 30
    change = reverse("admin:articles_auditentry_change", args=[entry.pk])
    assert client.get(change).status_code == 200
    assert client.post(change, {"action": "tag.forged"}).status_code == 403
    client.force_login(editor)
    assert client.get(url).status_code == 403
