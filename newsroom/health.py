"""Answers for those who watch the newsroom: is it alive, and can it serve?"""

from functools import cache

from django.conf import settings
from django.db import DatabaseError, ProgrammingError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

PARTS = (
    "SELECT EXISTS (SELECT FROM procrastinate_workers WHERE last_heartbeat > now() - interval '2 minutes'),"
    " EXISTS (SELECT FROM articles_newsroom WHERE '' NOT IN (company, address, responsible_person))"
)


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """The process answers; nothing else is asked."""
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """The database answers, its tables are this code's, a worker gave a sign within two minutes.

    A paper that does not say in public who answers for it is not ready to go live either.
    """
    missing = what_is_missing()
    status = "unavailable" if missing else "ok"
    return JsonResponse({"status": status, "missing": missing}, status=503 if missing else 200)


def what_is_missing() -> list[str]:
    """The parts that cannot serve now, each by its name; two small queries at most."""
    try:
        applied = MigrationRecorder(connection).migration_qs.values_list("app", "name")
        if not last_migrations() <= set(applied):
            return ["migrations"]
        with connection.cursor() as cursor:
            cursor.execute(PARTS)
            worker, imprint = cursor.fetchone()
            found = {"worker": worker, "imprint": imprint or not settings.IMPRINT_REQUIRED}
            return [name for name, is_there in found.items() if not is_there]
    except ProgrammingError:  # a database without any tables
        return ["migrations"]
    except DatabaseError:
        return ["database"]


@cache
def last_migrations() -> frozenset[tuple[str, str]]:
    """The last migration of every app; read once, since code does not change while it runs."""
    return frozenset(MigrationLoader(None).graph.leaf_nodes())
