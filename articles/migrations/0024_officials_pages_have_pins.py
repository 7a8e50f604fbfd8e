"""Stories can be pinned on the pages of officials.

A few rows a page stand in the table, so everything is one short transaction; the code before this one goes on
pinning on tags and sections, for whose rows the rules say the same. Where somebody holds the table, as a backup
does, it gives up after some seconds instead of letting readers wait behind it, and is run again later.
"""

import articles.core.ranges
import django.contrib.postgres.constraints
import django.db.models.deletion
import django.db.models.functions.comparison
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0023_people_are_told_of_assignments'),
    ]

    operations = [
        migrations.RunSQL("SET LOCAL lock_timeout = '5s'", migrations.RunSQL.noop),
        migrations.RemoveConstraint(
            model_name='pinnedstory',
            name='pinned_story_stands_on_one_page',
        ),
        migrations.RemoveConstraint(
            model_name='pinnedstory',
            name='pinned_place_holds_one_story_at_a_time',
        ),
        migrations.RemoveConstraint(
            model_name='pinnedstory',
            name='story_is_pinned_once_on_a_page',
        ),
        migrations.AddField(
            model_name='pinnedstory',
            name='official',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.official', verbose_name='official'),
        ),
        migrations.AddConstraint(
            model_name='pinnedstory',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('official__isnull', True), ('section__isnull', True), ('tag__isnull', False)), models.Q(('official__isnull', True), ('section__isnull', False), ('tag__isnull', True)), models.Q(('official__isnull', False), ('section__isnull', True), ('tag__isnull', True)), _connector='OR'), name='pinned_story_stands_on_one_page'),
        ),
        migrations.AddConstraint(
            model_name='pinnedstory',
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(django.db.models.functions.comparison.Coalesce('tag', models.Value(0, models.BigIntegerField())), '='), (django.db.models.functions.comparison.Coalesce('section', models.Value(0, models.BigIntegerField())), '='), (django.db.models.functions.comparison.Coalesce('official', models.Value(0, models.BigIntegerField())), '='), ('position', '='), (articles.core.ranges.TsTzRange('starts_at', 'ends_at'), '&&')], name='pinned_place_holds_one_story_at_a_time', violation_error_message='Somebody else pinned another story here just now.'),
        ),
        migrations.AddConstraint(
            model_name='pinnedstory',
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(django.db.models.functions.comparison.Coalesce('tag', models.Value(0, models.BigIntegerField())), '='), (django.db.models.functions.comparison.Coalesce('section', models.Value(0, models.BigIntegerField())), '='), (django.db.models.functions.comparison.Coalesce('official', models.Value(0, models.BigIntegerField())), '='), ('article', '='), (articles.core.ranges.TsTzRange('starts_at', 'ends_at'), '&&')], name='story_is_pinned_once_on_a_page', violation_error_message='Somebody else pinned this story here just now.'),
        ),
    ]
