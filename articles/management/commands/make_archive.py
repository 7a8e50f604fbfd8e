from argparse import ArgumentParser
from time import monotonic
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from articles.management.archive.making import make_archive


class Command(BaseCommand):
    """Makes a synthetic archive for load and scale tests; refused outside debug mode."""

    help = "Adds N synthetic articles, most of them published; each further call reaches further back."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--articles", type=int, required=True, metavar="N", help="how many to add")
        parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same stories")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("A synthetic archive belongs to no real paper: it is made in debug mode only.")
        wanted = options["articles"]
        if wanted < 1:
            raise CommandError("An archive has at least one article.")
        begun = monotonic()

        def report(done: int) -> None:
            pace = done / (monotonic() - begun)
            self.stderr.write(f"{done} of {wanted} articles, {pace:.0f} a second")

        make_archive(wanted, seed=options["seed"], at=timezone.now(), report=report)
        self.stdout.write(f"The archive has {wanted} articles more.")
