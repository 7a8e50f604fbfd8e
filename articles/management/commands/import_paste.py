from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse
from django.utils import timezone

from articles.core.models import User
from articles.editorial.errors import DeskError
from articles.editorial.models import Edition
from articles.importers.whole_way import import_text, publish_as_operator
from articles.management.files import read_text_file
from articles.reading.paste import PasteTooLong
from articles.taxonomy.models import Section


class Command(BaseCommand):
    """Makes a draft of a pasted page, or publishes it, through the same services as the admin."""

    help = "Reads a pasted page from a file and saves it as a draft of USER, or publishes it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", help="the pasted page as text; - reads standard input")
        parser.add_argument("--author", required=True, metavar="USER", help="whose draft it becomes")
        parser.add_argument("--publish", action="store_true", help="take it the whole way, as the operator")
        parser.add_argument("--section", metavar="SLUG", help="its section; without it the menu's first")
        parser.add_argument("--headline", default="", help="for a text that has none")
        parser.add_argument(
            "--confirm-officials", action="store_true", help="vouch for every official that was found"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        text = read_text_file(options["file"])
        author = User.objects.filter(username=options["author"]).first()
        if author is None:
            raise CommandError(f"There is no user {options['author']!r}.")
        section = Section.objects.filter(slug=options["section"]).first() if options["section"] else None
        if options["section"] and section is None:
            raise CommandError(f"There is no section {options['section']!r}.")
        now = timezone.now()
        try:
            article = import_text(
                text,
                author=author,
                at=now,
                section=section,
                headline=options["headline"],
                confirm_officials=options["confirm_officials"],
            )
            if options["publish"]:
                article = publish_as_operator(article, author=author, at=now)
        except (DeskError, PasteTooLong) as refusal:
            raise CommandError(str(refusal)) from refusal
        except ValidationError as refusal:
            raise CommandError(" ".join(refusal.messages)) from refusal
        edition = Edition.objects.visible(at=now).filter(article=article).first()
        desk = reverse("admin:articles_article_change", args=[article.pk])
        self.stdout.write(edition.get_absolute_url() if edition else desk)
