"""What the reading is not sure of, said so that a reporter knows what to do."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

MESSAGES: dict[str, "StrPromise"] = {
    "no_headline": _("No headline was found. Please write one."),
    "headline_all_capitals": _("The headline is all in capitals. Please retype it in ordinary letters."),
    "headline_unclear": _("Several lines could be the headline. Please check that the right one was taken."),
    "kicker": _("A short line above the headline was taken as its kicker. Remove it if it does not belong."),
    "possible_banner": _(
        "This line looks like an advertisement and was set aside. Put it back if it belongs."
    ),
    "no_line_breaks": _("The text has no line breaks. Please split it into paragraphs."),
    "long_paragraph": _("This paragraph is very long. Please check whether line breaks were lost."),
    "lines_joined": _("Lines broken in mid sentence were joined. Please check the paragraphs."),
    "read_also_two_lines": _("This read-also title stood on a line of its own. Please check that it is one."),
    "read_also_inline": _(
        "This read-also stood at the end of a paragraph. Please check where its title ends."
    ),
    "read_also_not_split": _(
        "A read-also stands inside this paragraph and its end is unclear. Please give it a line of its own."
    ),
    "read_also_without_title": _("A read-also has no title. Please add the title or remove the line."),
    "dateline_missing": _("No place was found at the start of the text. Please fill in the place."),
    "dateline_guessed": _("The place at the start is not a known one. Please check place and medium."),
    "event_date_weekday": _("Weekday and date do not agree. Please check the date with your source."),
    "event_date_invalid": _("This date does not exist. Please check it."),
    "event_date_far": _("The year of this date was found from its weekday. Please check the year."),
    "published_weekday": _("Weekday and date of the publication line do not agree. Please check them."),
    "byline_initials": _("The story is signed with initials. Please choose the reporter."),
    "credit_unknown_source": _("The photo credit is only “ist”. Please name the real source of the photo."),
    "credit_empty": _("The caption has no photo credit. Please name the photographer or source."),
    "caption_in_body": _("This line looks like a photo caption. Move it to the photo if it is one."),
    "list_unmarked": _(
        "These lines were read as a list although they have no bullets. Please check the list."
    ),
    "subhead_guessed": _("This short line was read as a subhead. Please check it."),
    "quote_left_open": _("A quotation mark is opened here and not closed. Please check the quotation."),
    "continued_page": _("The text seems to be one page of several. Please paste the other pages too."),
    "officials_searched_in_part": _(
        "The text is very long: officials were looked for in its first part only."
    ),
    "lines_read_in_part": _(
        "The text is longer than any article: its last part was taken over in large pieces."
    ),
    "official_name_or_place": _(
        "It is unclear where the place ends and the name begins. Please check the name."
    ),
    "official_region_inferred": _(
        "The text does not say where this official serves; the region was taken from nearby."
    ),
    "official_single_name": _("Only one name is given for this official. Please check the full name."),
    "official_two_posts": _("The text gives this official more than one post. Please choose the right one."),
    "official_not_public": _("This post is in a party or an association, not a public office."),
    "official_position_implied": _("The text only implies this post. Please check it."),
    "official_spelling": _("This name is spelled in more than one way. Please check the spelling."),
    "official_initials": _("The text gives initials in place of a name. They are not linked to anybody."),
}


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing to check: its code, the piece it concerns and the line where that stands."""

    code: str
    piece: str = ""
    line: int | None = None

    @property
    def message(self) -> "StrPromise":
        """What the reporter is asked to do."""
        return MESSAGES[self.code]
