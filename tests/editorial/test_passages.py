import pytest

from articles.editorial.models import Article
from articles.editorial.passages import stands_in, words_of


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ("turun ke sungai", True),
        ("turun  ke\nsungai", True),
        ("kata “Rudi”. Besok", True),
        ("Warga Bersihkan Sungai", True),
        ("turun ke kali", False),
        ("sungai & kota", True),
    ],
)
def test_a_passage_is_found_by_its_words(quote, stands):
    article = Article(
        headline="Warga Bersihkan Sungai",
        body='<p>Warga <strong>turun</strong> ke sungai &amp; kota, kata "Rudi".</p><p>Besok lagi.</p>',
    )

    assert stands_in(words_of(article), quote) is stands
