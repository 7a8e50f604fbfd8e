import io
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from articles.banners.selection import select_banners
from articles.core.models import User
from articles.editorial.models import Article, Correction, Edition, Mention
from articles.editorial.workflow import State

STATES = {State.PUBLISHED: 25, State.SUBMITTED: 2, State.DRAFT: 1, State.APPROVED: 1, State.WITHDRAWN: 1}


def seed() -> str:
    out = io.StringIO()
    call_command("seed_demo", stdout=out)
    return out.getvalue()


def _payers_in_turn() -> set[str]:
    """Who pays for the banner on top, over an hour of turns."""
    start = timezone.now()
    moments = [start + timedelta(minutes=minute) for minute in range(60)]
    return {select_banners(placements=["top"], at=moment)["top"].payer for moment in moments}


def test_demo_is_refused_outside_debug_mode(db: None) -> None:
    with pytest.raises(CommandError, match="debug"):
        seed()

    assert not User.objects.exists()


def test_demo_newsroom_is_whole_and_safe_to_repeat(db: None, settings: Any, client: Client) -> None:
    settings.DEBUG = True

    first, second = seed(), seed()

    assert "30 stories are new" in first
    assert "0 stories are new" in second
    assert Counter(Article.objects.values_list("state", flat=True)) == STATES
    assert Edition.objects.waiting(at=timezone.now()).count() == 1
    assert set(Correction.objects.values_list("kind", flat=True)) == {"ralat", "pencabutan"}
    assert Mention.objects.filter(state="confirmed").count() > 30
    assert User.objects.get(username="wartawan").check_password("demo-newsroom")
    assert _payers_in_turn() == {"Suara Musi Raya", "Tim Kampanye Hendarto-Rukayah"}
    withdrawn = Article.objects.get(state=State.WITHDRAWN)
    assert client.get(f"/read/{withdrawn.pk}/x/").status_code == 410
