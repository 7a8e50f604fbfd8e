"""axe-core: what keeps somebody from using the page, in light and in dark."""

from pathlib import Path

from playwright.sync_api import Browser

PROGRAM = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
SCHEMES = ("light", "dark")
WIDTHS = (360, 1280)


def findings(url: str, *, browser: Browser) -> list[str]:
    """Every rule that the page breaks, with the first place where it does."""
    found = []
    for scheme in SCHEMES:
        for width in WIDTHS:
            with browser.new_context(
                color_scheme=scheme, viewport={"width": width, "height": 900}
            ) as context:
                page = context.new_page()
                page.goto(url, wait_until="networkidle")
                page.evaluate(PROGRAM.read_text())
                result = page.evaluate("axe.run(document)")
            found += [
                f"{row['id']} ({scheme}, {width} px): {row['nodes'][0]['target'][0]}"
                for row in result["violations"]
            ]
    return found
