"""A new official from a proposal, made while the article is saved."""

from dataclasses import replace
from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError

from articles.core.models import User
from articles.editorial.content import Content
from articles.editorial.kinds import MentionState
from articles.officials.services import create_official


def official_made(content: Content, *, asked: str | None, by: User, at: datetime) -> Content:
    """The content with an official made for the mention that the pressed button names, and confirmed.

    Raises ValidationError on `mentions`.
    """
    mention = next((m for m in content.mentions if m.as_written == asked), None) if asked else None
    if mention is None or mention.official_id is not None:
        return content
    try:
        official = create_official(mention.name, by=by, at=at)
    except PermissionDenied as error:
        raise ValidationError({"mentions": str(error)}) from error
    except ValidationError as error:
        raise ValidationError({"mentions": error.messages}) from error
    decided = replace(mention, official_id=official.pk, state=MentionState.CONFIRMED.value)
    return replace(content, mentions=tuple(decided if m is mention else m for m in content.mentions))
