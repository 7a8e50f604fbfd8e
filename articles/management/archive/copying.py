"""Rows by the thousand into the database, by COPY."""

from collections.abc import Sequence
from typing import Any

from django.db import connection
from django.db.models import Field, JSONField, Model


def new_keys(model: type[Model], count: int) -> list[int]:
    """Numbers that the table's own sequence will not give again."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [model._meta.db_table, count],
        )
        return [key for (key,) in cursor.fetchall()]


def copy_in(rows: Sequence[Model]) -> None:
    """Stores rows of one model, all with their keys or all without."""
    if not rows:
        return
    meta, keyed = rows[0]._meta, rows[0].pk is not None
    fields = [f for f in meta.local_concrete_fields if not f.generated and (keyed or not f.primary_key)]
    quoted = connection.ops.quote_name
    columns = ", ".join(quoted(str(field.column)) for field in fields)
    statement = f"COPY {quoted(meta.db_table)} ({columns}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row([_value(row, field) for field in fields])


def _value(row: Model, field: "Field[Any, Any]") -> Any:
    """The value as it stands in the row: what is made here needs no cleaning, only JSON a wrapping."""
    value = getattr(row, field.attname)
    return field.get_db_prep_save(value, connection) if isinstance(field, JSONField) else value
