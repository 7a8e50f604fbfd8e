"""A notification may be about an assignment instead of an article; four more kinds of news."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0022_stories_are_pinned_on_pages'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='notification',
            name='notification_kind_is_known',
        ),
        migrations.AddField(
            model_name='notification',
            name='assignment',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.assignment'),
        ),
        migrations.AlterField(
            model_name='notification',
            name='article',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.article'),
        ),
        migrations.AlterField(
            model_name='notification',
            name='kind',
            field=models.CharField(choices=[('returned', 'My story was returned'), ('approved', 'My story was approved'), ('published', 'My story was published or scheduled'), ('waiting', 'A story waits for approval (editors)'), ('mentioned', 'I was named in a note'), ('noted', 'A note on my story'), ('note_answered', 'My note was answered'), ('guest_answered', 'A guest answered'), ('assigned', 'An assignment was given to me'), ('assigned_change', 'My assignment was changed'), ('assigned_away', 'My assignment was dropped or went to somebody else'), ('assigned_due', 'My assignment is due soon')], max_length=16, verbose_name='kind'),
        ),
        migrations.AlterField(
            model_name='notificationchoice',
            name='kind',
            field=models.CharField(choices=[('returned', 'My story was returned'), ('approved', 'My story was approved'), ('published', 'My story was published or scheduled'), ('waiting', 'A story waits for approval (editors)'), ('mentioned', 'I was named in a note'), ('noted', 'A note on my story'), ('note_answered', 'My note was answered'), ('guest_answered', 'A guest answered'), ('assigned', 'An assignment was given to me'), ('assigned_change', 'My assignment was changed'), ('assigned_away', 'My assignment was dropped or went to somebody else'), ('assigned_due', 'My assignment is due soon')], max_length=16, verbose_name='kind'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['returned', 'approved', 'published', 'waiting', 'mentioned', 'noted', 'note_answered', 'guest_answered', 'assigned', 'assigned_change', 'assigned_away', 'assigned_due'])), name='notification_kind_is_known'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(('article__isnull', False), ('assignment__isnull', False), _connector='XOR'), name='notification_is_about_an_article_or_an_assignment'),
        ),
    ]
