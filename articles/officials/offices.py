"""The office that an official held on a day."""

from collections.abc import Iterable
from datetime import date

from articles.officials.models import Tenure


def offices_on(day: date, *, officials: Iterable[int]) -> dict[int, tuple[Tenure, ...]]:
    """The tenures of each official that held on the day, in one query; the newest first."""
    found: dict[int, tuple[Tenure, ...]] = {}
    rows = Tenure.objects.on(day).filter(official__in=list(officials)).select_related("position")
    for tenure in rows.latest_first():
        found[tenure.official_id] = (*found.get(tenure.official_id, ()), tenure)
    return found


def office_shown(tenures: tuple[Tenure, ...], *, as_written: str) -> str:
    """The office to print: of those of the day the one the text names, else the newest, else the text's."""
    written = as_written.casefold()
    for tenure in tenures:
        if tenure.position.title.casefold() in written:
            return tenure.office_name
    return tenures[0].office_name if tenures else as_written
