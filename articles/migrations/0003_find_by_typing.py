"""Indexes for finding by typing, errors and all, and for reading what was written down."""

import articles.core.words
import django.contrib.postgres.indexes
import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0002_record_is_permanent'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='auditentry',
            index=models.Index(fields=['action', '-id'], name='audit_by_action'),
        ),
        migrations.AddIndex(
            model_name='auditentry',
            index=models.Index(fields=['object_type', '-id'], name='audit_by_kind'),
        ),
        migrations.AddIndex(
            model_name='author',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper('name'), name='gin_trgm_ops'), name='author_by_typing'),
        ),
        migrations.AddIndex(
            model_name='image',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper(articles.core.words.Spaced('alt', 'caption', 'credit')), name='gin_trgm_ops'), name='image_by_typing'),
        ),
        migrations.AddIndex(
            model_name='institution',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper('name'), name='gin_trgm_ops'), name='institution_by_typing'),
        ),
        migrations.AddIndex(
            model_name='official',
            index=models.Index(django.db.models.functions.text.Lower('name'), name='official_by_name'),
        ),
        migrations.AddIndex(
            model_name='official',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper('name'), name='gin_trgm_ops'), name='official_by_typing'),
        ),
        migrations.AddIndex(
            model_name='officialalias',
            index=models.Index(django.db.models.functions.text.Lower('name'), name='official_alias_by_name'),
        ),
        migrations.AddIndex(
            model_name='officialalias',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper('name'), name='gin_trgm_ops'), name='official_alias_by_typing'),
        ),
        migrations.AddIndex(
            model_name='position',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper(articles.core.words.Spaced('title', 'region')), name='gin_trgm_ops'), name='position_by_typing'),
        ),
        migrations.AddIndex(
            model_name='tag',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper('name'), name='gin_trgm_ops'), name='tag_by_typing'),
        ),
        migrations.AddIndex(
            model_name='tagalias',
            index=django.contrib.postgres.indexes.GinIndex(django.contrib.postgres.indexes.OpClass(django.db.models.functions.text.Upper('name'), name='gin_trgm_ops'), name='tag_alias_by_typing'),
        ),
        migrations.AlterConstraint(
            model_name='campaignperiod',
            name='campaign_period_stands_once',
            constraint=models.UniqueConstraint(models.F('region'), models.F('vote_on'), models.F('name'), name='campaign_period_stands_once', violation_error_message='This election stands in the calendar already.'),
        ),
        migrations.AlterConstraint(
            model_name='flight',
            name='flight_has_weight',
            constraint=models.CheckConstraint(condition=models.Q(('weight__gte', 1)), name='flight_has_weight', violation_error_message='The weight is 1 or more.'),
        ),
    ]
