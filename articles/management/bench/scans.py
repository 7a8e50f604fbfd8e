"""Which queries read a whole table: what grows with the archive, before it is slow."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import connection

# Below this, reading all rows is the cheapest way and stays it.
SMALL_TABLE = 1000
_READS = ("SELECT", "WITH")


def scanned_tables(queries: Iterable[str]) -> set[str]:
    """The tables that the plans of these queries read from end to end."""
    found = {table for sql in queries if sql.startswith(_READS) for table in _scans(_plan(sql))}
    return {table for table in found if _rows(table) > SMALL_TABLE}


def _plan(sql: str) -> dict[str, Any]:
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (FORMAT JSON) {sql}")
        answer = cursor.fetchone()[0]
    return (json.loads(answer) if isinstance(answer, str) else answer)[0]["Plan"]


def _scans(node: dict[str, Any]) -> Iterator[str]:
    if node["Node Type"] == "Seq Scan":
        yield node["Relation Name"]
    for child in node.get("Plans", ()):
        yield from _scans(child)


def _rows(table: str) -> float:
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples FROM pg_class WHERE oid = %s::regclass", [table])
        return cursor.fetchone()[0]
