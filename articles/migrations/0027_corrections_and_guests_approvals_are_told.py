"""Two more kinds of news: a correction, with what it is, and a guest's approval apart from a guest's comment; whoever
chose how to hear of guests hears of approvals the same way, and what was told of approvals is called so.

The new rule is checked against every notification while the table is held, some tenths of a second for a million
rows; where somebody else holds it, this gives up after some seconds and is run again later.
"""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0026_writers_are_told_of_schedules'),
    ]

    operations = [
        migrations.RunSQL("SET LOCAL lock_timeout = '5s'", migrations.RunSQL.noop),
        migrations.RemoveConstraint(
            model_name='notification',
            name='notification_kind_is_known',
        ),
        migrations.AddField(
            model_name='notification',
            name='correction',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.correction'),
        ),
        migrations.AlterField(
            model_name='notification',
            name='kind',
            field=models.CharField(choices=[('returned', 'My story was returned'), ('approved', 'My story was approved'), ('published', 'My story was published'), ('scheduled', 'My story was scheduled'), ('unscheduled', 'The schedule of my story was cancelled'), ('withdrawn', 'My story was withdrawn'), ('corrected', 'An erratum, correction, reply or update was made public at my story'), ('waiting', 'A story waits for approval (editors)'), ('mentioned', 'I was named in a note'), ('noted', 'A note on my story'), ('note_answered', 'My note was answered'), ('guest_approved', 'A guest approved'), ('guest_answered', 'A guest commented'), ('assigned', 'An assignment was given to me'), ('assigned_change', 'My assignment was changed'), ('assigned_away', 'My assignment was dropped or went to somebody else'), ('assigned_due', 'My assignment is due soon')], max_length=16, verbose_name='kind'),
        ),
        migrations.AlterField(
            model_name='notificationchoice',
            name='kind',
            field=models.CharField(choices=[('returned', 'My story was returned'), ('approved', 'My story was approved'), ('published', 'My story was published'), ('scheduled', 'My story was scheduled'), ('unscheduled', 'The schedule of my story was cancelled'), ('withdrawn', 'My story was withdrawn'), ('corrected', 'An erratum, correction, reply or update was made public at my story'), ('waiting', 'A story waits for approval (editors)'), ('mentioned', 'I was named in a note'), ('noted', 'A note on my story'), ('note_answered', 'My note was answered'), ('guest_approved', 'A guest approved'), ('guest_answered', 'A guest commented'), ('assigned', 'An assignment was given to me'), ('assigned_change', 'My assignment was changed'), ('assigned_away', 'My assignment was dropped or went to somebody else'), ('assigned_due', 'My assignment is due soon')], max_length=16, verbose_name='kind'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['returned', 'approved', 'published', 'scheduled', 'unscheduled', 'withdrawn', 'corrected', 'waiting', 'mentioned', 'noted', 'note_answered', 'guest_approved', 'guest_answered', 'assigned', 'assigned_change', 'assigned_away', 'assigned_due'])), name='notification_kind_is_known'),
        ),
        migrations.RunSQL(
            """
            UPDATE articles_notification SET kind = 'guest_approved'
            FROM articles_note
            WHERE articles_notification.kind = 'guest_answered'
                AND articles_note.id = articles_notification.note_id AND articles_note.is_approval;
            INSERT INTO articles_notificationchoice (person_id, kind, in_admin, by_mail)
            SELECT person_id, 'guest_approved', in_admin, by_mail
            FROM articles_notificationchoice WHERE kind = 'guest_answered'
            """,
            """
            UPDATE articles_notification SET kind = 'guest_answered' WHERE kind = 'guest_approved';
            DELETE FROM articles_notification WHERE kind = 'corrected';
            DELETE FROM articles_notificationchoice WHERE kind IN ('corrected', 'guest_approved')
            """,
        ),
    ]
