"""The demo paper, its users, authors, sections and tags."""

import os
from datetime import datetime

from django.contrib.auth.models import Group

from articles.core.models import Newsroom, User
from articles.core.slugs import slug_of
from articles.editorial.models import Author, Page
from articles.management.demo.read import newsroom, pages
from articles.management.demo.records import DemoUser
from articles.taxonomy.models import Section, Tag

PASSWORD = "demo-newsroom"  # noqa: S105 - printed by `make run`, refused outside debug mode


def seed_people(*, at: datetime) -> None:
    """Makes what is not there yet; what somebody changed since stays changed, but for the demo password."""
    demo = newsroom()
    Newsroom.objects.get_or_create(pk=1, defaults=vars(demo.paper))
    password = os.environ.get("DEMO_PASSWORD") or PASSWORD
    for person in demo.users:
        _seed_user(person, password)
    for guest in demo.guests:
        Author.objects.get_or_create(
            slug=guest.key, defaults={"name": guest.name, "biography": guest.biography}
        )
    for place, section in enumerate(demo.sections):
        Section.objects.get_or_create(slug=section.slug, defaults=vars(section) | {"position": place})
    for tag in demo.tags:
        row, created = Tag.objects.get_or_create(
            name=tag.name,
            defaults={"slug": slug_of(tag.name, fallback="tag"), "description": tag.description},
        )
        for alias in tag.aliases if created else ():
            row.aliases.get_or_create(name=alias)
    for page in pages():
        Page.objects.get_or_create(
            slug=page.slug, defaults={"title": page.title, "body": page.body, "updated_at": at}
        )


def _seed_user(person: DemoUser, password: str) -> None:
    user, created = User.objects.get_or_create(
        username=person.username,
        defaults={
            "first_name": person.first_name,
            "last_name": person.last_name,
            "is_staff": True,
            "is_superuser": not person.group,
        },
    )
    if created or not user.check_password(password):
        user.set_password(password)
        user.save(update_fields=["password"])
    if created and person.group:
        user.groups.add(Group.objects.get(name=person.group))
    if person.initials:
        Author.objects.get_or_create(
            user=user,
            defaults={
                "name": str(user),
                "slug": slug_of(str(user), fallback="penulis"),
                "initials": person.initials,
                "biography": person.biography,
            },
        )
