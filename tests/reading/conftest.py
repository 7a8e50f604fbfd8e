"""What the tests of the reading share: the day of the paste, and the pages."""

import os
from datetime import date
from pathlib import Path

TODAY = date(2024, 9, 1)
PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))


def examples() -> Path:
    """The folder of example pages, which may be absent."""
    beside = Path(__file__).resolve().parents[2].parent / "shared" / "examples"
    return Path(os.environ.get("NEWSROOM_EXAMPLES", beside))
