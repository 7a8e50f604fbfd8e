"""Fills, batch by batch, what the desk finds articles by, then indexes it while the newsroom works on."""

import django.contrib.postgres.indexes
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models
from django.db.models import Max, OuterRef, Subquery

from articles.core.html import plain_text
from articles.core.stems import stems

BATCH = 1000


def fill(apps, schema_editor):
    Article = apps.get_model('articles', 'Article')
    last = Article.objects.aggregate(last=Max('pk'))['last'] or 0
    for start in range(0, last, BATCH):
        _fill_batch(apps, after=start, until=start + BATCH)


def _fill_batch(apps, *, after, until):
    model = lambda name: apps.get_model('articles', name)
    within = {'article__gt': after, 'article__lte': until}
    bylines = model('Byline').objects.filter(**within)
    touched = model('Article').objects.filter(pk=OuterRef('article')).values('updated_at')[:1]
    bylines.update(updated_at=Subquery(touched))

    names, writers = {}, {}
    for article, author, name, author_name in bylines.values_list('article', 'author', 'name', 'author__name'):
        names.setdefault(article, []).append(name or author_name or '')
        if author:
            writers.setdefault(article, []).append(f'creditedto{author}')
    tagged = model('TaggedArticle').objects.filter(content_object__gt=after, content_object__lte=until)
    for article, name in tagged.values_list('content_object', 'tag__name'):
        names.setdefault(article, []).append(name)
    mentions = model('Mention').objects.filter(**within)
    for article, name, office in mentions.values_list('article', 'as_written', 'office'):
        names.setdefault(article, []).append(f'{name} {office}')
    shown = model('Edition').objects.filter(**within).filter(article__revision_number=models.F('revision__number'))
    bodies = dict(shown.values_list('article', 'body_stems'))

    model('ArticleWords').objects.bulk_create(
        (
            model('ArticleWords')(
                article_id=row.pk,
                updated_at=row.updated_at,
                headline_stems=stems(row.headline),
                name_stems=stems(' '.join(names.get(row.pk, ()))),
                body_stems=bodies.get(row.pk) or stems(f'{row.summary} {row.dateline_place} {plain_text(row.body)}'),
                writers=' '.join([f'createdby{row.created_by_id}', *writers.get(row.pk, ())]),
            )
            for row in model('Article').objects.filter(pk__gt=after, pk__lte=until)
        ),
        ignore_conflicts=True,
    )


class Migration(migrations.Migration):

    atomic = False

    dependencies = [
        ('articles', '0007_desk_is_found_by_key'),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
        AddIndexConcurrently(
            model_name='article',
            index=models.Index(fields=['section', '-updated_at', '-id'], name='article_by_section'),
        ),
        AddIndexConcurrently(
            model_name='article',
            index=models.Index(condition=models.Q(('editor__isnull', False)), fields=['editor', '-updated_at', '-id'], name='article_by_editor'),
        ),
        AddIndexConcurrently(
            model_name='article',
            index=models.Index(condition=models.Q(('involves_child', True), ('involves_sexual_crime', True), ('involves_election', True), ('is_unverified', True), _connector='OR'), fields=['-updated_at', '-id'], name='article_sensitive'),
        ),
        AddIndexConcurrently(
            model_name='byline',
            index=models.Index(fields=['author', '-updated_at', '-article'], name='byline_by_author'),
        ),
        AddIndexConcurrently(
            model_name='articlewords',
            index=models.Index(fields=['-updated_at', '-article'], name='article_words_newest'),
        ),
        AddIndexConcurrently(
            model_name='articlewords',
            index=django.contrib.postgres.indexes.GinIndex(fields=['search_vector'], name='article_words_search'),
        ),
    ]
