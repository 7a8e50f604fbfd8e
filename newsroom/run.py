"""`make run`: the whole newsroom on this machine, from the database to the worker, until Ctrl-C."""

import os
import signal
import sys
from types import FrameType

import django
from django.conf import settings
from django.core.management import call_command, get_commands
from django.db import connections

from newsroom.postgres.cluster import DEMO
from newsroom.postgres.server import Server
from newsroom.problems import SetUpError
from newsroom.processes import Child, die_with_parent
from newsroom.say import say
from newsroom.supervision import Supervisor
from newsroom.translations.catalogs import compile_catalogs
from newsroom.web import HOST, wait_for_answer, wait_for_port, web_server

DEMO_USERS = ("wartawan", "wartawan2", "redaktur", "penanggungjawab", "iklan", "admin")
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class StopRequest(BaseException):
    """Somebody wants the newsroom to stop: Ctrl-C, a closed terminal, a signal."""


def stop_once(_number: int, _frame: FrameType | None) -> None:
    """Begin to stop; what is asked while stopping changes nothing."""
    for each in STOP_SIGNALS:
        signal.signal(each, signal.SIG_IGN)
    raise StopRequest


def main() -> None:
    """Bring the newsroom up and keep it up until somebody stops it."""
    die_with_parent()
    for each in STOP_SIGNALS:
        signal.signal(each, stop_once)
    try:
        with Supervisor() as supervisor:
            run(supervisor, port=int(os.environ.get("PORT") or 8000))
    except StopRequest:
        say("Stopped. The data is kept in var/.")
    except SetUpError as problem:
        sys.exit(f"newsroom: {problem}")


def run(supervisor: Supervisor, *, port: int) -> None:
    """Start everything in order, say where it is, and watch over it."""
    if not os.environ.get("DATABASE_URL"):
        supervisor.add(Server(DEMO))
        os.environ["DATABASE_URL"] = DEMO.url()
    wait_for_port(port)
    prepare()
    supervisor.add(worker())
    supervisor.add(web_server(port))
    wait_for_answer(port, meanwhile=supervisor.check)
    greet(port)
    supervisor.watch()


def prepare() -> None:
    """Bring translations, tables, static files and the demo up to date; quick when they are."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    compile_catalogs()
    settings.DATABASES["default"]["OPTIONS"].pop("pool")  # its threads do not mix with starting processes
    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
    if not settings.DEBUG:
        call_command("collectstatic", interactive=False, verbosity=0)
    elif has_demo():
        call_command("seed_demo")
    connections.close_all()


def has_demo() -> bool:
    return settings.DEBUG and "seed_demo" in get_commands()


def worker() -> Child:
    """The worker, behind readers in the queue for the processor.

    Orphaned, it would wait for ever for a database to say good-bye to: so it is ended at once.
    """
    command = ["nice", "-n", "10", sys.executable, "manage.py", "procrastinate", "worker"]
    # what a large picture took is given back at once
    environment = os.environ | {"MALLOC_MMAP_THRESHOLD_": "1048576"}
    return Child("worker", command, patience=20.0, orphan_signal=signal.SIGKILL, env=environment)


def greet(port: int) -> None:
    """Say where the newsroom is and who can log in."""
    lines = [f"Readers:   http://{HOST}:{port}/", f"Newsroom:  http://{HOST}:{port}/admin/"]
    if has_demo():
        password = os.environ.get("DEMO_PASSWORD") or "demo-newsroom"
        lines += [f"Log in as: {', '.join(DEMO_USERS)}", f"Password:  {password}"]
    say("\n".join(["", *lines, "Ctrl-C stops it.", ""]))


if __name__ == "__main__":
    main()
