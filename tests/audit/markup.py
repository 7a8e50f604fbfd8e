"""The Nu HTML checker over pages as they were answered."""

import json
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

PROGRAM = Path(__file__).parent / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def errors(html: str) -> list[str]:
    """What is wrong with the page's HTML, each with its line."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_text(html)
        command = [
            "java",
            "-jar",
            str(PROGRAM),
            "--format",
            "json",
            "--stdout",
            "--exit-zero-always",
            str(file),
        ]
        done = subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603
    messages = json.loads(done.stdout)["messages"]
    return [
        f"line {row.get('lastLine', '?')}: {row['message']}"
        for row in messages
        if row["type"] in ("error", "non-document-error")
    ]
