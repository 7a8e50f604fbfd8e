"""Asks for pages in this process and keeps the time."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.core.models import User
from articles.management.bench.samples import Sample
from articles.management.bench.scans import scanned_tables


class WrongAnswer(Exception):
    """A page could not be measured because it did not answer as it should."""


@dataclass(frozen=True, kw_only=True)
class Measured:
    """What one page cost, in seconds; `first` was asked for on a new connection."""

    first: float
    warm: tuple[float, ...]
    queries: int
    scanned: tuple[str, ...]

    @property
    def median(self) -> float:
        """The middle one of the warm requests."""
        return median(self.warm)

    @property
    def p95(self) -> float:
        """What nineteen of twenty warm requests did not exceed."""
        return quantiles(self.warm, n=20, method="inclusive")[-1]


def measure(samples: Sequence[Sample], *, rounds: int) -> dict[str, Measured]:
    """Every page once on a new connection, then all of them round by round: a busy moment hits all alike."""
    clients = {who: _client(*who) for who in {(sample.user, sample.key) for sample in samples}}
    first: dict[str, float] = {}
    for sample in samples:
        connection.close()
        connection.ensure_connection()
        first[sample.name] = _ask(clients[sample.user, sample.key], sample.address)
    warm: defaultdict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for sample in samples:
            warm[sample.name].append(_ask(clients[sample.user, sample.key], sample.address))
    return {
        sample.name: _measured(
            clients[sample.user, sample.key], sample, first=first[sample.name], warm=warm[sample.name]
        )
        for sample in samples
    }


def _measured(client: Client, sample: Sample, *, first: float, warm: list[float]) -> Measured:
    with CaptureQueriesContext(connection) as queries:
        _ask(client, sample.address)
    asked = [query["sql"] for query in queries.captured_queries]
    return Measured(
        first=first, warm=tuple(warm), queries=len(asked), scanned=tuple(sorted(scanned_tables(asked)))
    )


def _client(user: str, key: str) -> Client:
    client = Client(SERVER_NAME="localhost", headers={"Authorization": f"Bearer {key}"} if key else {})
    if user:
        client.force_login(User.objects.get(username=user))
    return client


def _ask(client: Client, address: str) -> float:
    begun = perf_counter()
    response = client.get(address)
    taken = perf_counter() - begun
    if response.status_code != 200:
        raise WrongAnswer(f"{address} answered {response.status_code}.")
    return taken
