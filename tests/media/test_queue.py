import pytest
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.exceptions import ConnectorException

from articles.media.queue import CHECK_UPLOAD, MAKE_RENDITIONS, ask_for_renditions

pytestmark = pytest.mark.django_db


def test_picture_waits_in_the_queue_once():
    ask_for_renditions(7)
    ask_for_renditions(7)

    job = ProcrastinateJob.objects.get()
    assert (job.task_name, job.args, job.queue_name) == (MAKE_RENDITIONS, {"image_id": 7}, "media")


def test_broken_queue_does_not_reach_the_uploader(monkeypatch, caplog):
    def broken(*args, **kwargs):
        raise ConnectorException

    monkeypatch.setattr(app, "configure_task", lambda *args, **kwargs: type("Task", (), {"defer": broken})())

    ask_for_renditions(7)

    assert "sweep" in caplog.text


def test_worker_knows_the_tasks():
    app.perform_import_paths()

    assert {MAKE_RENDITIONS, CHECK_UPLOAD, "media.sweep_images", "media.sweep_uploads"} <= set(app.tasks)
