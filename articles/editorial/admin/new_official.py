"""New officials from proposals, made while the article is saved."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError

from articles.core.models import User
from articles.editorial.content import Content, MentionContent
from articles.editorial.kinds import MentionState
from articles.officials.services import create_official


def officials_made(content: Content, *, asked: Collection[str], by: User, at: datetime) -> Content:
    """The content with an official made for each mention that was ticked, and confirmed.

    Whom somebody chose meanwhile is not made. Raises ValidationError on `mentions`.
    """
    return replace(
        content,
        mentions=tuple(
            _made(mention, by=by, at=at)
            if mention.as_written in asked and mention.official_id is None
            else mention
            for mention in content.mentions
        ),
    )


def _made(mention: MentionContent, *, by: User, at: datetime) -> MentionContent:
    try:
        official = create_official(mention.name, by=by, at=at)
    except PermissionDenied as error:
        raise ValidationError({"mentions": str(error)}) from error
    except ValidationError as error:
        raise ValidationError({"mentions": error.messages}) from error
    return replace(mention, official_id=official.pk, state=MentionState.CONFIRMED.value)
