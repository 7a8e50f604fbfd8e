"""Closed sets of the desk: kinds of article, parts of a byline, kinds of correction, reasons to withdraw."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ArticleKind(models.TextChoices):
    """What sort of piece it is; a paid one is labelled wherever it shows (Pedoman Media Siber, 6)."""

    NEWS = "news", _("News")
    OPINION = "opinion", _("Opinion")
    ADVERTORIAL = "advertorial", _("Advertorial")


class BylinePart(models.TextChoices):
    """What somebody did for an article."""

    REPORTER = "reporter", _("Reporter")
    EDITOR = "editor", _("Editor")
    PHOTOGRAPHER = "photographer", _("Photographer")


class CorrectionKind(models.TextChoices):
    """The public acts on a published article (Pedoman Media Siber, 2d, 4 and 5)."""

    RALAT = "ralat", _("Erratum")
    KOREKSI = "koreksi", _("Correction")
    HAK_JAWAB = "hak_jawab", _("Right of reply")
    PEMBARUAN = "pembaruan", _("Update")
    PENCABUTAN = "pencabutan", _("Withdrawal")


class WithdrawalReason(models.TextChoices):
    """The only grounds on which a published article may be taken from readers (Pedoman Media Siber, 5a)."""

    SARA = "sara", _("Ethnicity, religion, race or group relations")
    DECENCY = "decency", _("Decency")
    CHILD = "child", _("A child's future")
    TRAUMA = "trauma", _("Trauma of a victim")
    PRESS_COUNCIL = "press_council", _("Special grounds set by the Press Council")


class MentionState(models.TextChoices):
    """A machine only proposes who is meant; a person decides (Peraturan Dewan Pers 1/2025)."""

    PROPOSED = "proposed", _("Proposed")
    CONFIRMED = "confirmed", _("Confirmed")
    DISMISSED = "dismissed", _("Not an official")
