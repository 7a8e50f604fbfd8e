import json
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from tests.factories import NewsroomFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
JS = Path(settings.BASE_DIR) / "static" / "public" / "js"
MOST_SCRIPT = 10_000


def test_manifest_names_the_paper_and_icons_that_exist(client):
    NewsroomFactory(name="Harian Musi Raya")

    response = client.get("/manifest.webmanifest")
    manifest = json.loads(response.content)

    assert response.headers["Content-Type"] == "application/manifest+json"
    assert manifest["name"] == "Harian Musi Raya"
    assert len(manifest["short_name"]) <= 12
    assert {icon["sizes"] for icon in manifest["icons"]} == {"192x192", "512x512"}
    assert all(finders.find(icon["src"].removeprefix("/static/")) for icon in manifest["icons"])


def test_worker_keeps_what_exists_and_is_asked_for_again_each_time(client):
    response = client.get("/pekerja.js")
    needed = re.findall(r'"(/[^"]+)"', response.content.decode().split("NEEDED = [")[1].split("]")[0])

    assert response.headers["Content-Type"].startswith("text/javascript")
    assert response.headers["Cache-Control"] == "no-cache"
    assert needed
    assert all(finders.find(path.removeprefix("/static/")) for path in needed)


def test_worker_that_is_switched_off_takes_itself_away(client, settings):
    settings.OFFLINE_READING = False

    assert "unregister" in client.get("/pekerja.js").content.decode()
    assert "data-worker" not in client.get("/").content.decode()


def test_page_without_a_network_stands_by_itself(client):
    response = client.get("/luring/")

    assert response.status_code == 200
    assert "noindex" in response.content.decode()


def test_scripts_are_small():
    assert sum(path.stat().st_size for path in JS.glob("*.js")) < MOST_SCRIPT
