"""The desk's search finds working copies by all their words, and for reporters only their own."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.test import Client

from articles.editorial.content import BylineContent, MentionContent
from articles.editorial.services import create_article, save_article
from articles.search import desk
from articles.search.desk import find_articles, find_misspelt
from tests.factories import NOON, AuthorFactory, TagFactory


@pytest.mark.parametrize("words", ["sungai", "warganya", "SUNGAI warga", "turunnya ke sungai"])
def test_any_form_of_the_words_finds_a_draft(editor, draft, words):
    assert find_articles(words, by=editor) == [draft.pk]


@pytest.mark.parametrize("words", ["", "  ", "yang dan", "gempa", "sungai gempa", "';--", "\x00", "a" * 5000])
def test_words_that_stand_nowhere_find_nothing(editor, draft, words):
    assert find_articles(words, by=editor) == []


def test_names_of_tags_writers_and_officials_are_found(editor, reporter, content):
    named = replace(
        content,
        tag_ids=(TagFactory(name="Pilkada Musi").pk,),
        bylines=(BylineContent(author_id=AuthorFactory(name="Rina Wati").pk),),
        mentions=(MentionContent(as_written="Ferly Rosa", name="Ferly Rosa", office="Kapolres"),),
    )
    article = create_article(named, by=reporter, at=NOON)

    for words in ("pilkada", "rina", "ferly", "kapolres"):
        assert find_articles(words, by=editor) == [article.pk], words


def test_a_saved_change_is_found_by_its_new_words_only(editor, draft, content, reporter):
    save_article(draft.pk, replace(content, body="<p>Jembatan diresmikan.</p>"), seen=1, by=reporter, at=NOON)

    assert find_articles("peresmian jembatan", by=editor) == [draft.pk]
    assert find_articles("turun", by=editor) == []


def test_a_reporter_finds_only_what_they_began_or_sign(reporter, colleague, content):
    own = create_article(content, by=reporter, at=NOON)
    author = AuthorFactory(user=reporter)
    signed = create_article(
        replace(content, bylines=(BylineContent(author_id=author.pk),)), by=colleague, at=NOON
    )
    create_article(content, by=colleague, at=NOON)

    assert set(find_articles("sungai", by=reporter)) == {own.pk, signed.pk}


def test_a_match_in_the_headline_comes_before_a_match_in_the_text(editor, reporter, content):
    in_text = create_article(replace(content, headline="Kerja bakti"), by=reporter, at=NOON)
    in_headline = create_article(content, by=reporter, at=NOON)

    assert find_articles("sungai", by=editor) == [in_headline.pk, in_text.pk]


def test_the_list_forgives_typing_errors_in_headlines(editor, draft):
    client = Client()
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")

    page = client.get("/admin/articles/article/?q=bersihkn sungia")

    assert [article.pk for article in page.context["cl"].result_list] == [draft.pk]


def test_one_query_finds(editor, draft, django_assert_num_queries):
    editor.has_perm("articles.view_every_article")

    with django_assert_num_queries(1):
        find_articles("sungai", by=editor)


def test_what_was_meant_is_found_as_the_headlines_write_it(editor, reporter, colleague, draft):
    assert find_articles("sungia", by=editor) == []
    assert find_misspelt("sungia", by=editor) == find_misspelt("sungia", by=reporter) == [draft.pk]
    assert find_misspelt("sungia", by=colleague) == []


def test_a_frequent_word_is_found_among_a_writers_newest(reporter, content, monkeypatch):
    monkeypatch.setattr(desk, "MOST_FOUND", 2)
    made = [create_article(content, by=reporter, at=NOON + timedelta(hours=hour)).pk for hour in range(4)]

    assert find_articles("sungai", by=reporter) == made[:1:-1]


def test_a_word_that_only_an_old_article_has_is_found_beyond_the_newest(reporter, content, monkeypatch):
    monkeypatch.setattr(desk, "NEWEST_OWN", 1)
    old = create_article(replace(content, body="<p>Gempa.</p>"), by=reporter, at=NOON)
    create_article(content, by=reporter, at=NOON + timedelta(hours=1))

    assert find_articles("gempa", by=reporter) == [old.pk]


def test_a_search_of_a_writer_asks_few_queries(reporter, draft, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        find_articles("sungai", by=reporter)
    with django_assert_max_num_queries(6):
        find_misspelt("sungia", by=reporter)
