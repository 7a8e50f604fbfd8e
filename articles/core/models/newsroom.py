from django.db import models
from django.utils.translation import gettext_lazy as _

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

    class Meta:
        verbose_name = _("the paper")
        verbose_name_plural = _("the paper")
        constraints = [
            models.CheckConstraint(name="newsroom_is_only_one", condition=models.Q(pk=1)),
        ]

    def __str__(self) -> str:
        return self.name
