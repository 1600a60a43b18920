-- What was published stays as it was read: only the moment it first became public is filled in, once.
CREATE TRIGGER publication_no_edit BEFORE UPDATE ON publication
WHEN NEW.draft_id IS NOT OLD.draft_id OR NEW.crisis_id IS NOT OLD.crisis_id OR NEW.kind IS NOT OLD.kind OR NEW.title IS NOT OLD.title
  OR NEW.text IS NOT OLD.text OR NEW.text_hash IS NOT OLD.text_hash OR NEW.slug IS NOT OLD.slug OR NEW.next_update_at IS NOT OLD.next_update_at
  OR NEW.author_id IS NOT OLD.author_id OR NEW.approved_by IS NOT OLD.approved_by OR NEW.published_by IS NOT OLD.published_by
  OR NEW.created_at IS NOT OLD.created_at OR NEW.corrects_id IS NOT OLD.corrects_id
  OR (OLD.first_public_at IS NOT NULL AND NEW.first_public_at IS NOT OLD.first_public_at)
BEGIN SELECT RAISE(ABORT, 'a publication is never edited'); END;
CREATE TRIGGER publication_no_delete BEFORE DELETE ON publication BEGIN SELECT RAISE(ABORT, 'a publication is never removed'); END;
