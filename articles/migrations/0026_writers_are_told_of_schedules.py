"""Three more kinds of news: scheduled, schedule cancelled, withdrawn; whoever chose how to hear of publication hears of
schedules the same way.

The new rule is checked against every notification while the table is held, some tenths of a second for a million
rows; where somebody else holds it, this gives up after some seconds and is run again later.
"""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0025_uploads_wait_for_the_worker'),
    ]

    operations = [
        migrations.RunSQL("SET LOCAL lock_timeout = '5s'", migrations.RunSQL.noop),
        migrations.RemoveConstraint(
            model_name='notification',
            name='notification_kind_is_known',
        ),
        migrations.AddField(
            model_name='notification',
            name='starts_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AlterField(
            model_name='notification',
            name='kind',
            field=models.CharField(choices=[('returned', 'My story was returned'), ('approved', 'My story was approved'), ('published', 'My story was published'), ('scheduled', 'My story was scheduled'), ('unscheduled', 'The schedule of my story was cancelled'), ('withdrawn', 'My story was withdrawn'), ('waiting', 'A story waits for approval (editors)'), ('mentioned', 'I was named in a note'), ('noted', 'A note on my story'), ('note_answered', 'My note was answered'), ('guest_answered', 'A guest answered'), ('assigned', 'An assignment was given to me'), ('assigned_change', 'My assignment was changed'), ('assigned_away', 'My assignment was dropped or went to somebody else'), ('assigned_due', 'My assignment is due soon')], max_length=16, verbose_name='kind'),
        ),
        migrations.AlterField(
            model_name='notificationchoice',
            name='kind',
            field=models.CharField(choices=[('returned', 'My story was returned'), ('approved', 'My story was approved'), ('published', 'My story was published'), ('scheduled', 'My story was scheduled'), ('unscheduled', 'The schedule of my story was cancelled'), ('withdrawn', 'My story was withdrawn'), ('waiting', 'A story waits for approval (editors)'), ('mentioned', 'I was named in a note'), ('noted', 'A note on my story'), ('note_answered', 'My note was answered'), ('guest_answered', 'A guest answered'), ('assigned', 'An assignment was given to me'), ('assigned_change', 'My assignment was changed'), ('assigned_away', 'My assignment was dropped or went to somebody else'), ('assigned_due', 'My assignment is due soon')], max_length=16, verbose_name='kind'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['returned', 'approved', 'published', 'scheduled', 'unscheduled', 'withdrawn', 'waiting', 'mentioned', 'noted', 'note_answered', 'guest_answered', 'assigned', 'assigned_change', 'assigned_away', 'assigned_due'])), name='notification_kind_is_known'),
        ),
        migrations.RunSQL(
            """
            INSERT INTO articles_notificationchoice (person_id, kind, in_admin, by_mail)
            SELECT person_id, told.kind, in_admin, by_mail
            FROM articles_notificationchoice CROSS JOIN (VALUES ('scheduled'), ('unscheduled')) AS told (kind)
            WHERE articles_notificationchoice.kind = 'published'
            """,
            """
            DELETE FROM articles_notification WHERE kind IN ('scheduled', 'unscheduled', 'withdrawn');
            DELETE FROM articles_notificationchoice WHERE kind IN ('scheduled', 'unscheduled', 'withdrawn')
            """,
        ),
    ]
