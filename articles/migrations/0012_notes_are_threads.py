"""Notes become threads, open or done; their words stay as they were written (the trigger is replaced)."""

import articles.core.fields
import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


WORDS_ARE_PERMANENT = """
CREATE FUNCTION articles_note_is_permanent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
       OR to_jsonb(NEW) - 'done_at' - 'done_by_id' IS DISTINCT FROM to_jsonb(OLD) - 'done_at' - 'done_by_id' THEN
        RAISE EXCEPTION 'the words of a note are never changed or deleted'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_note_row_is_permanent';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER articles_note_is_permanent BEFORE UPDATE OR DELETE ON articles_note
    FOR EACH ROW EXECUTE FUNCTION articles_note_is_permanent();
"""
ROW_IS_PERMANENT = """
DROP FUNCTION articles_note_is_permanent();
CREATE TRIGGER articles_note_is_permanent BEFORE UPDATE OR DELETE ON articles_note
    FOR EACH ROW EXECUTE FUNCTION articles_row_is_permanent();
"""
# Every note so far sent a story back; those of stories that went on since are done.
EARLIER_NOTES = """
UPDATE articles_note AS note SET
    sends_back = true,
    done_at = CASE WHEN went_on THEN note.written_at END,
    done_by_id = CASE WHEN went_on THEN note.written_by_id END
FROM (SELECT id, state <> 'draft' OR submitted_at IS NULL AS went_on FROM articles_article) AS article
WHERE article.id = note.article_id;
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0011_newsroom_weighs_checks'),
    ]

    operations = [
        migrations.RunSQL("DROP TRIGGER articles_note_is_permanent ON articles_note;", ROW_IS_PERMANENT),
        migrations.AddField(
            model_name='note',
            name='answer_to',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='answers', to='articles.note'),
        ),
        migrations.AddField(
            model_name='note',
            name='done_at',
            field=models.DateTimeField(blank=True, null=True, verbose_name='done at'),
        ),
        migrations.AddField(
            model_name='note',
            name='done_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='done, says'),
        ),
        migrations.AddField(
            model_name='note',
            name='quote',
            field=articles.core.fields.NoteField(blank=True, db_default='', default='', help_text='The words of the story that the note is about; empty for the whole story.', max_length=500, validators=[django.core.validators.MaxLengthValidator(500)], verbose_name='passage'),
        ),
        migrations.AddField(
            model_name='note',
            name='sends_back',
            field=models.BooleanField(db_default=False, default=False, editable=False),
        ),
        migrations.AlterField(
            model_name='note',
            name='text',
            field=articles.core.fields.NoteField(max_length=2000, validators=[django.core.validators.MaxLengthValidator(2000)], verbose_name='note'),
        ),
        migrations.RunSQL(EARLIER_NOTES, migrations.RunSQL.noop),
        migrations.RunSQL(WORDS_ARE_PERMANENT, "DROP TRIGGER articles_note_is_permanent ON articles_note;"),
        migrations.AddIndex(
            model_name='note',
            index=models.Index(condition=models.Q(('answer_to__isnull', True), ('done_at__isnull', True)), fields=['article'], name='note_open'),
        ),
        migrations.AddConstraint(
            model_name='note',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('done_at__isnull', True), ('done_by__isnull', True)), models.Q(('done_at__isnull', False), ('done_by__isnull', False)), _connector='OR'), name='note_is_done_by_somebody_at_a_moment'),
        ),
        migrations.AddConstraint(
            model_name='note',
            constraint=models.CheckConstraint(condition=models.Q(('answer_to__isnull', True), models.Q(('done_at__isnull', True), ('quote', ''), ('sends_back', False)), _connector='OR'), name='answer_is_about_what_its_thread_is_about'),
        ),
    ]
