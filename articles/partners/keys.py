"""What a key looks like, and what is kept of it."""

import hashlib
import re
import secrets

KEY_BYTES = 32
PREFIX_BYTES = 4
_WRITTEN = re.compile(r"mitra_[0-9a-f]{8}_[A-Za-z0-9_-]{43}")


def new_key() -> tuple[str, str]:
    """A key of 256 random bits, and the beginning by which people recognise it."""
    prefix = f"mitra_{secrets.token_hex(PREFIX_BYTES)}"
    return f"{prefix}_{secrets.token_urlsafe(KEY_BYTES)}", prefix


def may_be_key(text: str) -> bool:
    """Whether the text has the form of a key; anything else is refused without asking the database."""
    return _WRITTEN.fullmatch(text) is not None


def hash_of(key: str) -> str:
    """What is kept of a key.

    A slow hash protects words that people choose. A key of 256 random bits cannot be guessed from its
    SHA-256, however fast that is; and it is found by its hash, so nothing is compared sign by sign.
    """
    return hashlib.sha256(key.encode()).hexdigest()
