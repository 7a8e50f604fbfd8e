"""The marks in front of list items and quotes."""

import re
from dataclasses import dataclass

SIGNS = "-*•■▪●◦–—·►▶✓✔✅➢➤➡⁃∙○□☑👉🔹🔸"
SIGNED = re.compile(rf"^([{SIGNS}]️?)\s+(?=\S)")
GLUED = re.compile(r"^([-•■▪●◦·►✓✔➢➤✅👉🔹🔸])(?=[^\W\d_])")
NUMBERED = re.compile(r"^(\(?\d{1,2}[.)]\)?)\s+(?=\S)|^(\d{1,2}[.)])(?=[A-Z“\"][a-z])")
LETTERED = re.compile(r"^(\(?[a-h][.)])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Bullet:
    """What stands before an item, and whether it counts."""

    mark: str
    ordered: bool
    length: int

    @property
    def number(self) -> int | None:
        """The number the mark gives, letters counting from a = 1."""
        inner = self.mark.strip("(.) ")
        if not self.ordered:
            return None
        return int(inner) if inner.isdigit() else ord(inner) - ord("a") + 1


def bullet_of(text: str) -> Bullet | None:
    """The list mark that opens a line."""
    for pattern, ordered in ((SIGNED, False), (GLUED, False), (NUMBERED, True), (LETTERED, True)):
        found = pattern.match(text)
        if found:
            mark = next(group for group in found.groups() if group)
            return Bullet(mark, ordered, found.end())
    return None
