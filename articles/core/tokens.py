"""Tokens that pages make and send, each naming one thing of one person."""

from typing import Any
from uuid import UUID


def token_in(text: Any) -> UUID | None:
    """The token, where the text is one."""
    try:
        return UUID(text)
    except (ValueError, TypeError, AttributeError):
        return None
