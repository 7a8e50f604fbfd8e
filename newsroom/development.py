"""What development makes for itself, so that nobody has to configure anything."""

import os
import secrets
from pathlib import Path


def development_key(folder: Path) -> str:
    """A secret key of this checkout alone, kept between runs where only its owner reads it."""
    path = folder / "secret-key"
    try:
        return path.read_text()
    except FileNotFoundError:
        folder.mkdir(exist_ok=True)
    key = secrets.token_urlsafe(50)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text()
    with os.fdopen(descriptor, "w") as file:
        file.write(key)
    return key
