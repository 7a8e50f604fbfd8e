"""A newsroom of its own for the faults: web, worker and a private PostgreSQL, as `make run` starts them."""

import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Self
from urllib.request import urlopen

from newsroom.postgres.cluster import VAR, Cluster
from newsroom.postgres.server import Server
from newsroom.processes import Child, die_with_parent
from newsroom.run import worker
from newsroom.web import HOST, web_server

USER, PASSWORD = "wartawan", "kata-sandi-uji"
PATIENCE = 60.0
PEOPLE = f"""
from django.contrib.auth.models import Group
from articles.core.models import User
from articles.taxonomy.models import Section
user, _ = User.objects.get_or_create(username={USER!r}, is_staff=True)
user.set_password({PASSWORD!r})
user.save()
user.groups.set(Group.objects.filter(name="wartawan"))
Section.objects.get_or_create(name="Daerah", slug="daerah")
"""


class Newsroom:
    """The processes that faults happen to."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.address = f"http://{HOST}:{port}"
        self.cluster = Cluster(VAR / f"postgres-faults-{port}", disposable=True)
        self.database = Server(self.cluster)
        self.media = VAR / f"media-faults-{port}"
        self.web: Child | None = None
        self.worker: Child | None = None

    def __enter__(self) -> Self:
        die_with_parent()
        shutil.rmtree(self.cluster.data, ignore_errors=True)
        self.database.start()
        os.environ["DATABASE_URL"] = self.cluster.url()
        os.environ["MEDIA_ROOT"] = str(self.media)
        os.environ["LOG_LEVEL"] = "CRITICAL"
        manage("migrate", "--verbosity=0")
        manage("shell", "--verbosity=0", "-c", PEOPLE)
        self.web = web_server(self.port)
        self.web.start()
        self.worker = worker()
        self.worker.start()
        self.wait_for_web()
        return self

    def __exit__(self, *_: object) -> None:
        for child in (self.worker, self.web):
            if child:
                child.stop()
        self.database.stop()
        shutil.rmtree(self.media, ignore_errors=True)

    def stop_database(self) -> None:
        self.database.end_process()

    def start_database(self) -> None:
        """The database is back, and the worker, whom its end has ended, is started again."""
        self.database.start()
        assert self.worker is not None
        self.worker.start()

    def kill_web_worker(self) -> None:
        """As the kernel does when memory is short: no good-bye; the server starts another."""
        assert self.web is not None
        assert self.web.process is not None
        pid = self.web.process.pid
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            os.kill(int(child), signal.SIGKILL)

    def rotate_key(self) -> None:
        """The operators change the secret key, without a way back for the sessions of before."""
        assert self.web is not None
        os.environ["SECRET_KEY"] = secrets.token_urlsafe(50)
        self.web.stop()
        self.web = web_server(self.port)
        self.web.start()
        self.wait_for_web()

    def wait_for_web(self) -> None:
        """Return when a page that needs the database answers."""
        deadline = time.monotonic() + PATIENCE
        while not answers(f"{self.address}/admin/login/"):
            if time.monotonic() > deadline:
                raise TimeoutError("The newsroom of the faults does not answer.")
            time.sleep(0.2)


def answers(address: str) -> bool:
    try:
        with urlopen(address, timeout=5):  # noqa: S310 -- our own page
            return True
    except OSError:
        return False


def manage(*arguments: str) -> None:
    subprocess.run([sys.executable, "manage.py", *arguments], check=True)  # noqa: S603
