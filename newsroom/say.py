"""Speaks to whoever sits at the terminal."""

import sys


def say(text: str) -> None:
    """Print at once, also where the output is a file."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
