"""The demo officials with the offices they hold and held."""

from datetime import date, timedelta

from articles.core.slugs import slug_of
from articles.management.demo.read import officials
from articles.officials.models import Institution, Official, Position, Tenure


def seed_officials(*, on: date) -> None:
    """Makes the institutions, positions, officials and tenures that are not there yet."""
    demo = officials()
    bodies = {
        row.key: Institution.objects.get_or_create(name=row.name, defaults={"region": row.region})[0]
        for row in demo.institutions
    }
    positions = {
        row.key: Position.objects.get_or_create(
            title=row.title, region=row.region, defaults={"institution": bodies[row.institution]}
        )[0]
        for row in demo.positions
    }
    for row in demo.officials:
        person, created = Official.objects.get_or_create(
            slug=slug_of(row.name, fallback="pejabat"),
            defaults={
                "name": row.name,
                "rank": row.rank,
                "honorifics": row.honorifics,
                "degrees": row.degrees,
                "biography": row.biography,
            },
        )
        if not created:
            continue
        for alias in row.aliases:
            person.aliases.get_or_create(name=alias)
        for held in row.tenures:
            Tenure.objects.create(
                official=person,
                position=positions[held.position],
                acting=held.acting,
                starts_on=_day(held.starts, on=on),
                ends_on=_day(held.ends, on=on),
                precision=held.precision,
                source=held.source,
            )


def _day(value: date | int | None, *, on: date) -> date | None:
    """The day, counted from the day of seeding where it is a number."""
    return on + timedelta(days=value) if isinstance(value, int) else value
