"""A post as written: acting, position, the office's name and the region it is for."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Post:
    """A post between two tokens; the region is "" when none is written."""

    start: int
    end: int
    position: str
    head: str
    level: str
    acting: str | None = None
    former: bool = False
    candidate: bool = False
    region: str = ""
    region_kind: str = ""
    has_unit: bool = False
    public: bool = True
    certain: bool = True
    capital: bool = True
    institution: bool = False
    words: list[str] = field(default_factory=list)
