"""Shows what the paste reader understands of a text; nothing is saved."""

import json
from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from articles.management.files import read_text_file
from articles.reading.as_json import paste_as_json
from articles.reading.as_text import paste_as_text
from articles.reading.paste import PasteTooLong, read_paste


class Command(BaseCommand):
    """Reads one pasted page from a file or from standard input."""

    help = "Show what is understood of a pasted newspaper page; nothing is saved and no database is needed."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, the form of the answer, and the day near which dates are looked for."""
        parser.add_argument("file", help="the text file, or - for standard input")
        parser.add_argument("--json", action="store_true", help="answer as JSON")
        parser.add_argument("--today", type=_day, help="the day of the paste, YYYY-MM-DD")

    def handle(self, *args: Any, **options: Any) -> None:
        """Reads the page and prints its pieces."""
        today = options["today"] or timezone.localdate()
        text = read_text_file(options["file"])
        try:
            paste = read_paste(text, today=today)
        except PasteTooLong as error:
            raise CommandError(str(error)) from error
        if options["json"]:
            self.stdout.write(json.dumps(paste_as_json(paste), ensure_ascii=False, indent=1))
        else:
            self.stdout.write(paste_as_text(paste))


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise CommandError(f"{written} is not a day; write it as YYYY-MM-DD.") from error
