"""The table of checks. By default only what the law or sense demands holds a story back."""

from django.utils.translation import gettext_lazy as _

from articles.editorial.readiness import (
    children,
    completeness,
    copies,
    days,
    links,
    people,
    pictures,
    places,
    verification,
)
from articles.editorial.readiness.check import Check, Level

BLOCKS = Level.BLOCKS

CHECKS = (
    Check(name="headline", label=_("Headline"), find=completeness.no_headline, level=BLOCKS, is_fixed=True),
    Check(name="section", label=_("Section"), find=completeness.no_section, level=BLOCKS, is_fixed=True),
    Check(name="text", label=_("Text"), find=completeness.no_text, level=BLOCKS, is_fixed=True),
    Check(
        name="sponsor",
        label=_("Sponsor of an advertorial"),
        find=completeness.no_sponsor,
        level=BLOCKS,
        is_fixed=True,
    ),
    Check(name="named_child", label=_("Name of a child"), find=children.named_child, level=BLOCKS),
    Check(
        name="child_and_crime",
        label=_("Child and crime without the mark “child”"),
        find=children.child_and_crime,
        level=BLOCKS,
    ),
    Check(
        name="sexual_crime",
        label=_("Sexual crime without its mark"),
        find=children.sexual_crime,
        level=BLOCKS,
    ),
    Check(
        name="relative",
        label=_("Name of a relative, in a marked story"),
        find=children.relative_named,
        level=BLOCKS,
    ),
    Check(name="school", label=_("School, in a marked story"), find=children.school_named, level=BLOCKS),
    Check(name="village", label=_("Village, in a marked story"), find=children.village_named, level=BLOCKS),
    Check(name="address", label=_("Address, in a marked story"), find=children.address_named, level=BLOCKS),
    Check(name="perhaps_a_child", label=_("Words that may mean a child"), find=children.perhaps_a_child),
    Check(name="credit", label=_("Source of the picture"), find=pictures.no_credit, level=BLOCKS),
    Check(
        name="licence",
        label=_("Licence of the picture"),
        find=pictures.licence_ended,
        level=BLOCKS,
        is_fixed=True,
    ),
    Check(name="alt", label=_("Alternative text of the picture"), find=pictures.no_description),
    Check(name="picture", label=_("Picture"), find=pictures.no_picture),
    Check(name="long_headline", label=_("Length of the headline"), find=completeness.long_headline),
    Check(name="capitals", label=_("Headline in capitals"), find=completeness.shouted_headline),
    Check(name="copy", label=_("The same headline in the last days"), find=copies.told_already),
    Check(name="days", label=_("Date and weekday"), find=days.impossible_days),
    Check(name="place", label=_("Place at the head of the text"), find=places.place_in_text),
    Check(name="verification", label=_("Verification"), find=verification.verification_not_said),
    Check(name="officials", label=_("Officials not confirmed"), find=people.unconfirmed),
    Check(name="office", label=_("Office at the first mention"), find=people.without_office),
    Check(name="spelling", label=_("Names in two spellings"), find=people.spelt_in_two_ways),
    Check(name="read_also", label=_("“Baca juga” that leads nowhere"), find=links.unresolved),
    Check(name="read_also_old", label=_("“Baca juga” to old news"), find=links.outdated),
    Check(name="summary", label=_("Summary"), find=completeness.no_summary),
    Check(name="tags", label=_("Tags"), find=completeness.no_tag),
)


def check_named(name: str) -> Check | None:
    """The check of that name."""
    return next((check for check in CHECKS if check.name == name), None)
