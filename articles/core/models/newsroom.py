from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.core.ads_txt import validate_ads_txt
from articles.core.fields import LineField, NoteField


class Newsroom(models.Model):
    """The paper itself: its name, and what the Press Law (40/1999, art. 12) makes it say in public."""

    name = LineField(_("name of the paper"), max_length=80)
    tagline = LineField(_("tagline"), max_length=160, blank=True)
    company = LineField(
        _("company"), max_length=160, blank=True, help_text=_("Legal entity that publishes the paper.")
    )
    address = NoteField(_("address"), blank=True)
    responsible_person = LineField(
        _("responsible person"), max_length=120, blank=True, help_text=_("Penanggung jawab, by name.")
    )
    email = models.EmailField(_("e-mail"), blank=True)
    phone = LineField(_("telephone"), max_length=40, blank=True)
    complaints_contact = LineField(_("complaints contact"), max_length=160, blank=True)
    ads_txt = NoteField(
        "ads.txt",
        blank=True,
        max_length=20_000,
        validators=[validate_ads_txt],
        help_text=_("Who may sell the paper's advertising space, one seller a line; shown at /ads.txt."),
    )
    one_person_desk = models.BooleanField(
        _("one-person desk"),
        default=False,
        help_text=_("Lets an editor approve what they wrote or changed. Sensitive stories never."),
    )
    check_levels = models.JSONField(
        _("checks before publication"),
        default=dict,
        blank=True,
        help_text=_("What holds a story back, what only advises."),
    )

    headline_length = models.PositiveSmallIntegerField(
        _("length of a headline"),
        default=80,
        validators=[MinValueValidator(20), MaxValueValidator(200)],
        help_text=_("Characters up to which a headline reads well in lists; more is marked, not refused."),
    )
    summary_length = models.PositiveSmallIntegerField(
        _("length of a summary"),
        default=160,
        validators=[MinValueValidator(50), MaxValueValidator(400)],
        help_text=_("Characters up to which search engines and shared links show a summary whole."),
    )

    class Meta:
        verbose_name = _("the paper")
        verbose_name_plural = _("the paper")
        constraints = [
            models.CheckConstraint(name="newsroom_is_only_one", condition=models.Q(pk=1)),
            models.CheckConstraint(
                name="newsroom_lengths_are_those_of_a_line_and_a_paragraph",
                condition=models.Q(headline_length__range=(20, 200), summary_length__range=(50, 400)),
            ),
        ]

    def __str__(self) -> str:
        return self.name
