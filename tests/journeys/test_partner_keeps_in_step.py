"""A partner paper's copy follows a story through the newsroom: published, corrected, changed, withdrawn."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from articles.editorial.models import Article
from articles.editorial.services import (
    approve,
    correct,
    create_article,
    publish,
    reopen,
    save_article,
    submit,
    withdraw,
)
from tests.factories import NOON, NewsroomFactory
from tests.partners.keys import a_key

pytestmark = pytest.mark.django_db
MINUTES = [NOON + timedelta(minutes=n) for n in range(40)]


class Partner:
    """A program that does what the guide says, and nothing else."""

    def __init__(self, client, key: str) -> None:
        self.client = client
        self.headers = {"Authorization": f"Bearer {key}"}
        self.later = "/api/v1/stories/?since=2023-12-01T00:00:00Z"
        self.stories: dict[str, dict] = {}

    def follow(self) -> None:
        address: str | None = self.later
        while address:
            answer = self.client.get(address.removeprefix("http://testserver"), headers=self.headers)
            assert answer.status_code == 200, answer.content
            page = answer.json()
            for item in page["items"]:
                known = self.stories.get(item["uri"])
                if known is None or item["versioncreated"] >= known["versioncreated"]:
                    self.stories[item["uri"]] = item
            address = page["links"].get("next")
            self.later = page["links"].get("later", self.later)

    @property
    def story(self) -> dict:
        (story,) = self.stories.values()
        return story

    @property
    def headline(self) -> str:
        return self.story["headlines"][0]["value"]


@pytest.fixture
def partner(client, chief) -> Partner:
    NewsroomFactory()
    return Partner(client, a_key(chief)[1])


def test_a_copy_follows_a_story_to_its_end(partner, monkeypatch, content, reporter, editor, chief):
    def at(minute: int) -> None:
        monkeypatch.setattr(timezone, "now", lambda: MINUTES[minute])
        partner.follow()

    number = create_article(content, by=reporter, at=NOON).pk
    submit(number, seen=1, by=reporter, at=NOON)
    approve(number, seen=1, by=editor, at=NOON)
    publish(number, seen=1, by=editor, at=NOON, visible_from=MINUTES[10])
    at(9)
    assert partner.stories == {}

    at(10)
    assert partner.headline == "Warga Bersihkan Sungai"

    correct(number, kind="ralat", text="Sungainya Musi, bukan Ogan.", by=editor, at=MINUTES[15])
    at(15)
    assert "Sungainya Musi" in partner.story["bodies"][0]["value"]

    reopen(number, seen=1, by=editor, at=MINUTES[16])
    changed = replace(content, headline="Warga Bersihkan Musi")
    save_article(number, changed, seen=1, by=reporter, at=MINUTES[16])
    at(17)
    assert partner.headline == "Warga Bersihkan Sungai"

    latest = Article.objects.get(pk=number).revision_number
    submit(number, seen=latest, by=reporter, at=MINUTES[18])
    approve(number, seen=latest, by=editor, at=MINUTES[18])
    publish(number, seen=latest, by=editor, at=MINUTES[18])
    at(20)
    assert partner.headline == "Warga Bersihkan Musi"

    reason = {"reason": "child", "text": "Dicabut demi masa depan seorang anak."}
    withdraw(number, seen=latest, by=chief, at=MINUTES[25], **reason)
    at(25)
    assert partner.story["pubstatus"] == "canceled"
    assert "Warga" not in str(partner.story)
