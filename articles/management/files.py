"""Text files that people hand to a command."""

import sys
from pathlib import Path

from django.core.management.base import CommandError

from articles.reading.paste_files import UnreadablePaste, decoded


def read_text_file(name: str) -> str:
    """The text of a file, or of standard input for `-`.

    Raises CommandError with one clear sentence.
    """
    try:
        return decoded(_bytes_of(name))
    except UnreadablePaste as error:
        raise CommandError(str(error)) from error


def _bytes_of(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except FileNotFoundError as error:
        raise CommandError(f"There is no file {name}.") from error
    except IsADirectoryError as error:
        raise CommandError(f"{name} is a folder and not a text file.") from error
    except OSError as error:
        raise CommandError(f"The file {name} could not be read: {error.strerror}.") from error
