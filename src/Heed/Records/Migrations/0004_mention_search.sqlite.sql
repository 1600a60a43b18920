-- Words of the masked text only: a search must not find a person's name that the screen would mask.
CREATE VIRTUAL TABLE mention_search USING fts5(text, content='mention', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
