"""Who and what an archive is about: found, or made in bounded numbers."""

from dataclasses import dataclass
from datetime import date
from itertools import islice, product

from django.contrib.auth.models import Group

from articles.core.models import Newsroom, User
from articles.core.slugs import slug_of
from articles.editorial.models import Author
from articles.editorial.roles import REDAKTUR, WARTAWAN
from articles.management.archive.chances import Uneven
from articles.management.archive.words import NAMES, OFFICES, PLACES, SECTIONS, SUBJECTS
from articles.media.models import Image
from articles.officials.models import Official, Position, Tenure
from articles.taxonomy.models import Section, Tag

REPORTERS = 20
OFFICIALS = len(OFFICES) * len(PLACES)
IMAGES = 50
IN_OFFICE_SINCE = date(2000, 1, 1)


@dataclass(frozen=True, kw_only=True)
class Cast:
    """What stories draw from; whoever stands first is drawn most."""

    editor: User
    writers: Uneven[User]
    sections: Uneven[Section]
    tags: Uneven[Tag]
    tenures: Uneven[Tenure]
    images: tuple[Image, ...]


def gather_cast() -> Cast:
    """Finds sections, people, tags, offices and pictures, and makes what an archive needs beyond them."""
    Newsroom.objects.get_or_create(pk=1, defaults={"name": "Suara Arsip"})
    return Cast(
        editor=_user("arsip-redaktur", name="Redaktur", group=REDAKTUR.name),
        writers=Uneven(_writers()),
        sections=Uneven(_sections()),
        tags=Uneven(_tags()),
        tenures=Uneven(_tenures()),
        images=tuple(Image.objects.order_by("pk")[:IMAGES]),
    )


def _sections() -> list[Section]:
    if not Section.objects.exists():
        Section.objects.bulk_create(
            Section(name=name, slug=slug_of(name, fallback="rubrik"), position=place)
            for place, name in enumerate(SECTIONS)
        )
    return list(Section.objects.order_by("position", "pk"))


def _writers() -> list[User]:
    """Those who report here already stand first."""
    named = islice(product(NAMES, reversed(NAMES)), 0, None, len(NAMES) + 1)
    for number, (first, last) in enumerate(islice(named, REPORTERS), 1):
        user = _user(f"arsip-{number}", name=f"{first} {last}", group=WARTAWAN.name)
        Author.objects.get_or_create(user=user, defaults={"name": str(user), "slug": user.username})
    reporters = User.objects.filter(groups__name=WARTAWAN.name, author__isnull=False)
    return list(reporters.select_related("author").order_by("pk"))


def _user(username: str, *, name: str, group: str) -> User:
    """A user without a password, who can therefore not log in."""
    first, _, last = name.partition(" ")
    user, created = User.objects.get_or_create(
        username=username, defaults={"first_name": first, "last_name": last or "Arsip", "is_staff": True}
    )
    if created:
        user.set_unusable_password()
        user.save(update_fields=["password"])
        user.groups.add(Group.objects.get(name=group))
    return user


def _tags() -> list[Tag]:
    names = [f"{subject.capitalize()} {place}" for subject, place in product(SUBJECTS, PLACES)]
    Tag.objects.bulk_create(
        (Tag(name=name, slug=slug_of(name, fallback="tag")) for name in names), ignore_conflicts=True
    )
    return list(Tag.objects.filter(name__in=names).order_by("pk"))


def _tenures() -> list[Tenure]:
    """One holder for each office of each place."""
    offices = list(product(PLACES, OFFICES))
    Position.objects.bulk_create(
        (Position(title=title, region=place) for place, title in offices), ignore_conflicts=True
    )
    people = islice(product(NAMES, NAMES), OFFICIALS)
    Official.objects.bulk_create(
        (
            Official(name=f"{first} {last}", slug=f"arsip-{number}")
            for number, (first, last) in enumerate(people, 1)
        ),
        ignore_conflicts=True,
    )
    positions = {(each.region.casefold(), each.title.casefold()): each for each in Position.objects.all()}
    officials = Official.objects.filter(slug__startswith="arsip-").order_by("pk")
    Tenure.objects.bulk_create(
        (
            Tenure(
                official=person,
                position=positions[place.casefold(), title.casefold()],
                starts_on=IN_OFFICE_SINCE,
            )
            for person, (place, title) in zip(officials, offices, strict=False)
        ),
        ignore_conflicts=True,
    )
    held = Tenure.objects.filter(official__in=officials).select_related("official", "position")
    return list(held.order_by("official_id"))
