"""New officials from proposals, made while the article is saved."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import QueryDict

from articles.core.models import User
from articles.core.resembling import QUESTION
from articles.core.text import clean_line
from articles.editorial.content import Content, MentionContent
from articles.editorial.kinds import MentionState
from articles.officials.resembling import resembling_officials
from articles.officials.services import create_official


@dataclass(frozen=True)
class Ticked:
    """Who is to be added to the newsroom's officials, as the text writes them."""

    new: frozenset[str] = frozenset()
    # Although the newsroom knows somebody of nearly that name.
    anyway: frozenset[str] = frozenset()

    def __contains__(self, as_written: str) -> bool:
        return clean_line(as_written) in self.new | self.anyway


def ticked(data: QueryDict) -> Ticked:
    """The boxes that were ticked in the rows of officials."""
    boxes = ("_new_official", "_new_official_anyway")
    return Ticked(*(frozenset(clean_line(written) for written in data.getlist(box)) for box in boxes))


def officials_made(content: Content, *, asked: Ticked, by: User, at: datetime) -> Content:
    """The content with an official made for each mention that was ticked, and confirmed.

    Whom somebody chose meanwhile is not made. Raises ValidationError on `mentions`.
    """
    return replace(
        content,
        mentions=tuple(
            _made(mention, asked, by=by, at=at)
            if mention.as_written in asked and mention.official_id is None
            else mention
            for mention in content.mentions
        ),
    )


def _made(mention: MentionContent, asked: Ticked, *, by: User, at: datetime) -> MentionContent:
    if clean_line(mention.as_written) not in asked.anyway:
        _check_nobody_is_near(mention.name)
    try:
        official = create_official(mention.name, by=by, at=at)
    except PermissionDenied as error:
        raise ValidationError({"mentions": str(error)}) from error
    except ValidationError as error:
        raise ValidationError({"mentions": error.messages}) from error
    return replace(mention, official_id=official.pk, state=MentionState.CONFIRMED.value)


def _check_nobody_is_near(name: str) -> None:
    if near := resembling_officials(name):
        raise ValidationError({"mentions": QUESTION.format(name=name, near=", ".join(map(str, near)))})
