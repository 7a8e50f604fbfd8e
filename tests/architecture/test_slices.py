"""What the import contracts cannot see: foreign keys by name, the index of models, the clock, signals."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from importlinter.cli import lint_imports

ROOT = Path(settings.BASE_DIR)
ARTICLES = ROOT / "articles"
# Who may point to whom, lowest first; slices of one rank do not know each other (docs/design).
RANKS = (
    {"core"},
    {"audit", "caching", "readership"},
    {"taxonomy", "officials", "media", "partners"},
    {"banners", "reading"},
    {"editorial"},
    {"search", "frontpage"},
    {"public", "importers"},
)
RANK = {name: rank for rank, names in enumerate(RANKS) for name in names}
LONGEST_FILE = 400
# Where the clock is read: at the edge, never in the rules.
KEEPS_OUT_OF_THE_CLOCK = re.compile(r"/(services|querysets|models)(/|\.py$)")
EFFECTS_OF_DISCOVERY = {"apps.py"}

OWN_MODELS = [m for m in apps.get_app_config("articles").get_models() if not m._meta.auto_created]


def sources(folder: Path, *, without: str = "migrations") -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*.py")) if without not in path.parts)


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def slice_of(model: type) -> str:
    return model.__module__.split(".")[1]


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_slice_has_a_rank():
    folders = {path.name for path in ARTICLES.iterdir() if (path / "__init__.py").exists()}

    assert folders - {"management", "migrations", "templatetags", "locale"} == set(RANK)


@pytest.mark.parametrize("model", OWN_MODELS, ids=lambda model: model.__name__)
def test_a_foreign_key_points_to_its_own_slice_or_a_lower_one(model):
    upwards = [
        field.name
        for field in model._meta.get_fields(include_parents=False)
        if field.concrete and field.related_model and field.related_model._meta.app_label == "articles"
        if slice_of(field.related_model) != slice_of(model)
        if RANK[slice_of(field.related_model)] >= RANK[slice_of(model)]
    ]

    assert not upwards


def test_slices_import_downwards_only():
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_every_model_stands_in_the_index():
    written = {
        node.name
        for path in sources(ARTICLES)
        if path.name == "models.py" or "models" in path.parts
        for node in tree(path).body
        if isinstance(node, ast.ClassDef)
    }
    known = {model.__name__ for model in OWN_MODELS}
    index = tree(ARTICLES / "models.py")
    (listed,) = [node.value for node in index.body if isinstance(node, ast.Assign)]

    assert set(ast.literal_eval(listed)) == known
    assert known <= written


@pytest.mark.parametrize(
    "path", [p for p in sources(ARTICLES) if "services" in p.parts or p.name == "services.py"], ids=name_of
)
def test_a_service_knows_neither_http_nor_the_admin(path):
    foreign = [
        name
        for name in imported(path)
        if name.startswith(("django.http", "django.contrib.admin", "django.shortcuts", "django.template"))
        or ".admin" in name
        or ".views" in name
    ]

    assert not foreign


def test_the_rules_are_told_what_time_it_is():
    clocks = re.compile(r"timezone\.now\(|datetime\.now\(|date\.today\(|timezone\.localdate\(\)")
    telling = [
        name_of(path)
        for path in sources(ARTICLES)
        if KEEPS_OUT_OF_THE_CLOCK.search(str(path)) and clocks.search(path.read_text(encoding="utf-8"))
    ]

    assert not telling


def test_nothing_in_the_newsroom_happens_by_signal():
    signalling = [
        name_of(path)
        for path in sources(ARTICLES)
        if path.name not in EFFECTS_OF_DISCOVERY
        if re.search(r"@receiver|django\.dispatch|signals import", path.read_text(encoding="utf-8"))
    ]

    assert not signalling


def test_migrations_are_named_by_hand():
    names = [path.stem for path in (ARTICLES / "migrations").glob("0*.py")]

    assert names
    assert not [name for name in names if "auto" in name]
    assert len({name[:4] for name in names}) == len(names)


@pytest.mark.parametrize("folder", ["articles", "newsroom", "tests"])
def test_a_file_fits_in_the_head(folder):
    long = {
        name_of(path): lines
        for path in sources(ROOT / folder)
        if (lines := path.read_text(encoding="utf-8").count("\n")) > LONGEST_FILE
    }

    assert not long


def test_readers_are_answered_from_the_record_alone():
    desk = re.compile(r"\b(Article|Revision)\.(objects|_default_manager)\b|\b_base_manager\b")
    leaking = [
        name_of(path)
        for path in (*sources(ARTICLES / "public"), *sources(ARTICLES / "search"))
        if desk.search(path.read_text(encoding="utf-8")) and "desk" not in path.stem
    ]

    assert not leaking


def test_the_migrations_tell_what_the_models_say(db):
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
