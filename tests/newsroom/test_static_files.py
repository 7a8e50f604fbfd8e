import re
from os.path import dirname, normpath
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage

from newsroom.static_files import ReaderStaticFiles, compact

SHEETS = sorted((settings.BASE_DIR / "static" / "public" / "css").glob("*.css"))
IMPORT = re.compile(r"""(?:from|import)\s*\(?\s*["'](\.[^"']+)["']""")


@pytest.mark.parametrize(
    ("css", "sent"),
    [
        ("a { color: red; }\n\nb > i,\nu { margin: 0 1px }", "a{color:red}b>i,u{margin:0 1px}"),
        ('/* Why { not } */\na::after { content: " ›  { ; }"; }', 'a::after{content:" ›  { ; }"}'),
        (".list :is(h2, h3) a { width: calc(1px + 2px); }", ".list :is(h2,h3) a{width:calc(1px + 2px)}"),
        ("@media (min-width: 40rem) and (max-width: 60rem) { a { b: c } }", None),
    ],
)
def test_only_spaces_and_notes_are_left_out(css, sent):
    assert compact(css) == (sent or "@media (min-width:40rem) and (max-width:60rem){a{b:c}}")


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_browser_reads_the_same_rules_from_what_is_sent(browser_page, sheet):
    css = sheet.read_text(encoding="utf-8")
    page = browser_page()
    rules = """(css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      return [...sheet.cssRules].map((rule) => rule.cssText.replaceAll(", ", ","))
    }"""

    assert page.evaluate(rules, compact(css)) == page.evaluate(rules, css)
    assert len(compact(css)) < len(re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))


def test_readers_sheets_are_kept_small_and_others_as_they_are(tmp_path):
    storage = ReaderStaticFiles(location=tmp_path)

    for name in ("public/css/site.css", "newsroom-admin/theme.css"):
        storage.save(name, ContentFile(b"a { b: c; }"))

    names = ["public/css/site.css", "newsroom-admin/theme.css"]
    processed = storage.post_process({name: (storage, name) for name in names})
    hashed = {name: (tmp_path / made).read_text() for name, made, _done in processed}

    assert hashed["public/css/site.css"] == "a{b:c}"
    assert hashed["newsroom-admin/theme.css"] == "a { b: c; }"
    assert (tmp_path / "public/css/site.css").read_text() == "a{b:c}"
    assert (tmp_path / "newsroom-admin/theme.css").read_text() == "a { b: c; }"


def test_scripts_import_each_other_by_the_names_that_change_with_them(tmp_path):
    source = FileSystemStorage(location=settings.BASE_DIR / "static")
    names = [f"newsroom-admin/{name}" for name in scripts_below(source, "newsroom-admin")]
    storage = ReaderStaticFiles(location=tmp_path)
    for name in names:
        with source.open(name) as script:
            storage.save(name, script)

    processed = storage.post_process({name: (storage, name) for name in names})
    made = {sent for _name, sent, _done in processed if sent.endswith(".js")}
    imported = {
        normpath(f"{dirname(sent)}/{path}")
        for sent in made
        for path in IMPORT.findall((tmp_path / sent).read_text(encoding="utf-8"))
    }

    assert len(imported) > len(names) / 2
    assert imported <= made


def scripts_below(storage, folder):
    for path in sorted(Path(storage.path(folder)).rglob("*.js")):
        yield path.relative_to(storage.path(folder)).as_posix()
