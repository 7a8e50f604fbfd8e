from argparse import ArgumentParser
from datetime import datetime
from tempfile import TemporaryDirectory
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.test.utils import override_settings
from django.utils import timezone

from articles.management.archive.making import make_archive
from articles.management.bench.database import own_database
from articles.management.bench.measuring import Measured, WrongAnswer, measure
from articles.management.bench.samples import samples
from articles.management.bench.table import markdown

DOCUMENT = settings.BASE_DIR / "docs" / "benchmarks.md"
TITLE = "# Benchmarks\n\nWritten by `make bench ARGS=--write`; what counts are the ratios.\n\n"


class Command(BaseCommand):
    """Compares what pages cost in a small and in a large archive, in a database of its own."""

    help = "Prints, as ratios, what every kind of page costs in a large archive and in a small one."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--small", type=int, default=2000, help="articles of the small archive")
        parser.add_argument("--large", type=int, default=40_000, help="articles of the large archive")
        parser.add_argument("--rounds", type=int, default=30, help="warm requests for each page")
        parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md too")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("The benchmarks use the demo newsroom: they run in debug mode only.")
        small, large = options["small"], options["large"]
        if not 1000 <= small < large or options["rounds"] < 2:
            raise CommandError("The small archive has 1000 articles or more, the large one more than it.")
        with TemporaryDirectory() as media, override_settings(MEDIA_ROOT=media), own_database():
            call_command("seed_demo", stdout=self.stderr)
            try:
                before = self._grown_by(small, rounds=options["rounds"])
                after = self._grown_by(large - small, rounds=options["rounds"])
            except WrongAnswer as problem:
                raise CommandError(str(problem)) from problem
        table = markdown(before, after, sizes=(small, large))
        self.stdout.write(table)
        if options["write"]:
            DOCUMENT.write_text(f"{TITLE}{table}\n")

    def _grown_by(self, articles: int, *, rounds: int) -> dict[str, Measured]:
        """Makes the archive larger and measures it as readers meet it: without debugging, from no cache."""
        at: datetime = timezone.now()
        make_archive(articles, seed=1, at=at, report=self._progress)
        with override_settings(DEBUG=False, PAGE_CACHE_SECONDS=0, AXES_ENABLED=False, API_REQUESTS=10**6):
            return measure(samples(at=at), rounds=rounds)

    def _progress(self, done: int) -> None:
        if done % 5000 == 0:
            self.stderr.write(f"{done} articles more")
