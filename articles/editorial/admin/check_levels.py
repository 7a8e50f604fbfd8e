"""The newsroom's say about the checks: for each whether it holds a story back, advises, or is not made."""

from typing import Any

from django import forms

from articles.core.admin.widgets import TemplateWidget
from articles.editorial.readiness.check import Level
from articles.editorial.readiness.judging import level_of
from articles.editorial.readiness.table import CHECKS

SETTABLE = tuple(check for check in CHECKS if not check.is_fixed)


class CheckLevelsWidget(TemplateWidget):
    """A table of the checks, each with its choice of levels."""

    template_name = "admin/widgets/check_levels.html"

    def value_from_datadict(self, data: Any, files: Any, name: str) -> dict[str, str]:
        """The chosen levels by the names of the checks."""
        chosen = ((check.name, data.get(f"{name}-{check.name}")) for check in SETTABLE)
        return {check: level for check, level in chosen if level is not None}

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        """Left out when the table was not on the page."""
        return not self.value_from_datadict(data, files, name)

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """The context with every check, its level, and what stands in the table of checks."""
        context = super().get_context(name, None, attrs)
        rows = [{"check": check, "level": level_of(check, value or {})} for check in SETTABLE]
        context["widget"] |= {"rows": rows, "levels": Level.choices}
        return context

    def id_for_label(self, id_: str) -> str:
        """Each choice has a label of its own."""
        return ""


class CheckLevelsField(forms.Field):
    """What the newsroom sets otherwise than the table of checks."""

    widget = CheckLevelsWidget

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)

    def clean(self, value: dict[str, str]) -> dict[str, str]:
        """The levels that differ from the table's own; what is no level is refused."""
        default = {check.name: check.level for check in SETTABLE}
        level = forms.ChoiceField(choices=Level)
        chosen = {name: level.clean(typed) for name, typed in value.items() if name in default}
        return {name: level for name, level in chosen.items() if level != default[name]}

    def has_changed(self, initial: Any, data: dict[str, str]) -> bool:
        """Whether any check has another level than before."""
        before = {check.name: level_of(check, initial or {}).value for check in SETTABLE}
        return any(before.get(name) != level for name, level in data.items())
