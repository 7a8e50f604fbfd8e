from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from articles.management.seeding.advertising import seed_advertising
from articles.management.seeding.frontpage import seed_front_page, seed_pins
from articles.management.seeding.officials import seed_officials
from articles.management.seeding.people import seed_people
from articles.management.seeding.stories import seed_stories


class Command(BaseCommand):
    """Makes the demo newsroom; safe to repeat, refused outside debug mode."""

    help = "Makes the demo newsroom: people, officials, banners and thirty stories. Safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("The demo newsroom has known passwords: it is made in debug mode only.")
        now = timezone.now()
        today = timezone.localtime(now).date()
        with transaction.atomic():
            seed_people(at=now)
            seed_officials(on=today)
            sponsors = seed_advertising(on=today)
        made = seed_stories(at=now, sponsors=sponsors)
        seed_front_page(at=timezone.now())
        seed_pins(at=timezone.now())
        self.stdout.write(f"The demo newsroom is there; {made} stories are new.")
