"""Triggers that keep the record: what readers saw, what was done and said in public never changes."""

from django.db import migrations

EDITION = """
CREATE FUNCTION articles_edition_is_permanent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.visible_from <= now() THEN
            RAISE EXCEPTION 'an edition that readers saw is never deleted'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'edition_seen_is_never_deleted';
        END IF;
        RETURN OLD;
    END IF;
    IF to_jsonb(NEW) - 'visible_until' - 'search_vector'
       IS DISTINCT FROM to_jsonb(OLD) - 'visible_until' - 'search_vector' THEN
        RAISE EXCEPTION 'the content of an edition never changes'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'edition_content_never_changes';
    END IF;
    IF OLD.visible_until <= now() AND NEW.visible_until IS DISTINCT FROM OLD.visible_until THEN
        RAISE EXCEPTION 'an edition that has ended stays ended'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'edition_that_ended_stays_ended';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER articles_edition_is_permanent BEFORE UPDATE OR DELETE ON articles_edition
    FOR EACH ROW EXECUTE FUNCTION articles_edition_is_permanent();
"""

PERMANENT = """
CREATE FUNCTION articles_row_is_permanent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_row_is_permanent';
END $$;
"""

PERMANENT_TABLES = ("articles_revision", "articles_correction", "articles_auditentry", "articles_note")

# Deferred, because publication moves the article and makes its edition in one transaction.
PUBLISHED_HAS_EDITION = """
CREATE FUNCTION articles_published_has_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM articles_article WHERE id = NEW.id AND state = 'published')
       AND NOT EXISTS (SELECT 1 FROM articles_edition WHERE article_id = NEW.id) THEN
        RAISE EXCEPTION 'article % is published without an edition', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'published_article_has_edition';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER published_article_has_edition AFTER INSERT OR UPDATE OF state ON articles_article
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION articles_published_has_edition();

CREATE FUNCTION articles_last_edition_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM articles_article WHERE id = OLD.article_id AND state = 'published')
       AND NOT EXISTS (SELECT 1 FROM articles_edition WHERE article_id = OLD.article_id) THEN
        RAISE EXCEPTION 'article % is published without an edition', OLD.article_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'published_article_has_edition';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER published_article_keeps_edition AFTER DELETE ON articles_edition
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION articles_last_edition_stays();
"""


def _create() -> list[migrations.RunSQL]:
    steps = [
        migrations.RunSQL(
            EDITION,
            "DROP TRIGGER articles_edition_is_permanent ON articles_edition;"
            "DROP FUNCTION articles_edition_is_permanent();",
        ),
        migrations.RunSQL(PERMANENT, "DROP FUNCTION articles_row_is_permanent();"),
    ]
    steps += [
        migrations.RunSQL(
            f"CREATE TRIGGER {table}_is_permanent BEFORE UPDATE OR DELETE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION articles_row_is_permanent();",
            f"DROP TRIGGER {table}_is_permanent ON {table};",
        )
        for table in PERMANENT_TABLES
    ]
    steps.append(
        migrations.RunSQL(
            PUBLISHED_HAS_EDITION,
            "DROP TRIGGER published_article_has_edition ON articles_article;"
            "DROP TRIGGER published_article_keeps_edition ON articles_edition;"
            "DROP FUNCTION articles_published_has_edition();"
            "DROP FUNCTION articles_last_edition_stays();",
        )
    )
    return steps


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_newsroom")]

    operations = _create()
