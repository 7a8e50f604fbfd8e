"""`make bench-faults`: a real browser, real processes, and what can go wrong while somebody writes."""

import json
import signal
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from playwright.sync_api import sync_playwright

from newsroom.say import say
from newsroom.web import is_free
from tests.browser import FLAGS, find_browser
from tests.faults.kinds import FAULTS
from tests.faults.newsroom import Newsroom
from tests.faults.run import Outcome, chosen, outcomes
from tests.faults.table import markdown

DOCUMENT = Path(__file__).parents[2] / "docs" / "faults.md"
TITLE = """# Faults

Written by `make bench-faults ARGS=--write`: what goes wrong around a form while somebody types into it, in a
real browser against real processes. Nothing older than two seconds may be lost, and nobody may be told of a
conflict with themselves.

"""


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(2))  # so that what was started is stopped
    options = asked()
    path = find_browser()
    if path is None or not is_free(options.port):
        say("There is no browser, or another program keeps the port.")
        return 2
    found = at_several_desks(options) if options.desks > 1 else list(at_one_desk(options, path))
    if options.lines:
        return 0
    table = markdown(found, seed=options.seed, desks=options.desks, scale=options.scale)
    say(f"\n{table}")
    if options.write:
        DOCUMENT.write_text(f"{TITLE}{table}\n", encoding="utf-8")
    return 0 if all(outcome.is_good for outcome in found) else 1


def asked() -> Namespace:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--faults", type=int, default=200, help="how many")
    parser.add_argument("--seed", type=int, default=1, help="which; the same seed gives the same faults")
    parser.add_argument("--scale", type=float, default=0.2, help="how long ten seconds take, as a share")
    parser.add_argument(
        "--desks", type=int, default=1, help="newsrooms at once; each has the next seed and port"
    )
    parser.add_argument("--only", help="one kind of fault, by its name")
    parser.add_argument("--write", action="store_true", help="put the table into docs/faults.md too")
    parser.add_argument("--port", type=int, default=8190)
    parser.add_argument("--lines", action="store_true", help="only the outcomes, as lines of JSON")
    return parser.parse_args()


def at_one_desk(options: Namespace, path: str) -> Iterator[Outcome]:
    """The outcomes of one newsroom, each told as soon as it is there."""
    faults = list(chosen(options.faults, seed=options.seed))
    if options.only:
        faults = [fault for fault in FAULTS if fault.name == options.only] * options.faults
    with Newsroom(options.port) as newsroom, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        for outcome in outcomes(browser, newsroom, faults, seed=options.seed, scale=options.scale):
            sys.stderr.write(f"{'ok ' if outcome.is_good else 'BAD'} {outcome}\n")
            if options.lines:
                say(json.dumps(asdict(outcome)))
            yield outcome
        browser.close()


def at_several_desks(options: Namespace) -> list[Outcome]:
    """The outcomes of newsrooms beside each other, in the order of their seeds."""
    command = [sys.executable, "-m", "tests.faults", "--lines", "--scale", str(options.scale)]
    desks = []
    for desk in range(options.desks):
        share = options.faults // options.desks + (desk < options.faults % options.desks)
        own = ["--faults", share, "--seed", options.seed + desk, "--port", options.port + desk]
        own += ["--only", options.only] if options.only else []
        desks.append(subprocess.Popen([*command, *map(str, own)], stdout=subprocess.PIPE, text=True))  # noqa: S603
    lines = [line for desk in desks for line in desk.communicate()[0].splitlines()]
    return [Outcome(**json.loads(line)) for line in lines if line.startswith("{")]


if __name__ == "__main__":
    sys.exit(main())
