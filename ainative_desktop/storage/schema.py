"""The database's tables, one migration a version. A migration that was released is never changed."""

from __future__ import annotations

import contextlib

import apsw

from ..protocol.usage import MOST_TOKENS

#: Counts the answers that are there; for those that finish later see usage.py.
COUNT_ANSWERS = """
    INSERT INTO usage
    SELECT day, model, conversation_id, count(*), sum(reported = 0), sum(iif(reported, prompt, asked)),
           sum(iif(reported, reported, counted)), 0, 0, 0
    FROM (
        SELECT COALESCE(date(created, 'unixepoch', 'localtime'), '') AS day, conversation_id,
               iif(json_type(metadata, '$.model') = 'text', metadata ->> '$.model', '') AS model,
               {prompt} AS prompt, {reported} AS reported, {asked} AS asked, {counted} AS counted
        FROM messages
        WHERE role = 'assistant' AND metadata <> '{{}}'
              AND iif(json_valid(metadata), metadata ->> '$.replay' IS NULL, 0)
    )
    WHERE reported > 0 OR counted > 0
    GROUP BY day, model, conversation_id
""".format(  # noqa: S608
    **{
        name: f"min(max(CAST(COALESCE({', '.join(members)}, 0) AS INTEGER), 0), {MOST_TOKENS})"
        for name, members in (
            ("prompt", ["metadata ->> '$.usage.prompt_tokens'"]),
            ("reported", ["metadata ->> '$.usage.completion_tokens'"]),
            ("asked", ["metadata ->> '$.stream.asked'"]),
            ("counted", ["metadata ->> '$.stream.counted'", "metadata ->> '$.stream.tokens'"]),
        )
    }
)

#: What is searched. Neither table holds a text of its own: they point at the messages' rowids, which VACUUM
#: may change (see ROWIDS). What is added or changes is noted in search_todo by the database itself,
#: so that no way of writing can forget it; storage/search/index.py takes it from there.
SEARCH = """
    CREATE VIRTUAL TABLE search_words USING fts5 (
        content, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE search_parts USING fts5 (
        content, content='', contentless_delete=1, detail=none, tokenize='trigram remove_diacritics 1');
    CREATE TABLE search_todo (message INTEGER PRIMARY KEY) STRICT;
    INSERT INTO search_todo SELECT rowid FROM messages WHERE content <> '';
    CREATE TRIGGER search_added AFTER INSERT ON messages WHEN new.content <> '' BEGIN
        INSERT OR IGNORE INTO search_todo VALUES (new.rowid);
    END;
    CREATE TRIGGER search_changed AFTER UPDATE OF content ON messages BEGIN
        INSERT OR IGNORE INTO search_todo VALUES (new.rowid);
    END;
    CREATE TRIGGER search_removed AFTER DELETE ON messages BEGIN
        DELETE FROM search_words WHERE rowid = old.rowid;
        DELETE FROM search_parts WHERE rowid = old.rowid;
        DELETE FROM search_todo WHERE message = old.rowid;
    END;
    """

#: The schema's version under which the index has its rowids. VACUUM counts it up, so that one that another
#: program has run is noticed, and the index begun anew: see keep_rowids.
ROWIDS = """
    CREATE TABLE search_rowids (schema_version INTEGER NOT NULL) STRICT;
    -- The long messages, of which the index has the beginning alone.
    CREATE TABLE search_rest (message INTEGER PRIMARY KEY) STRICT;
    CREATE TRIGGER search_rest_removed AFTER DELETE ON messages BEGIN
        DELETE FROM search_rest WHERE message = old.rowid;
    END;
    """

#: What was imported, so that it can be taken back: message_id is '' for a conversation that is new by it,
#: else a message that it added to one that was there.
IMPORTS = """
    CREATE TABLE imports (
        id INTEGER PRIMARY KEY,
        begun REAL NOT NULL,
        name TEXT NOT NULL,
        undone_at REAL
    ) STRICT;
    CREATE TABLE imported (
        import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        message_id TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX imported_what ON imported (conversation_id, message_id, import_id);
    CREATE INDEX imported_by ON imported (import_id);
    """

#: What is put aside, and what conversations are found under.
SHELVES = """
    ALTER TABLE conversations ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
    DROP INDEX conversations_recent;
    DROP INDEX conversations_pinned;
    CREATE INDEX conversations_recent ON conversations (updated DESC, id DESC)
        WHERE deleted_at IS NULL AND archived = 0 AND pinned = 0;
    CREATE INDEX conversations_pinned ON conversations (updated DESC, id DESC)
        WHERE deleted_at IS NULL AND archived = 0 AND pinned = 1;
    CREATE INDEX conversations_archived ON conversations (updated DESC, id DESC)
        WHERE deleted_at IS NULL AND archived = 1;
    CREATE TABLE tags (
        tag TEXT NOT NULL,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE
    ) STRICT;
    CREATE UNIQUE INDEX tags_place ON tags (tag, conversation_id);
    CREATE INDEX tags_conversation ON tags (conversation_id, tag);
    """

#: What was deleted for good, so that no import brings it back: see deletions.py. Messages that were deleted
#: lie in conversations without an end until those are purged.
DELETIONS = """
    CREATE TABLE deletions (id TEXT PRIMARY KEY) STRICT;
    INSERT INTO deletions SELECT messages.id FROM conversations JOIN messages
        ON conversation_id = conversations.id WHERE deleted_at IS NOT NULL AND leaf_id IS NULL;
    """

#: What the model took to name conversations, beside what answers took: see usage.py.
TITLE_USAGE = """
    CREATE TABLE title_usage (
        day TEXT NOT NULL,
        model TEXT NOT NULL,
        conversation_id TEXT NOT NULL,
        titles INTEGER NOT NULL,
        tokens_in INTEGER NOT NULL,
        tokens_out INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX title_usage_place ON title_usage (day, model, conversation_id);
    CREATE INDEX title_usage_conversation ON title_usage (conversation_id);
    """

#: Applied in order; `user_version` says how many have been.
MIGRATIONS = (
    """
    CREATE TABLE conversations (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        created REAL NOT NULL,
        updated REAL NOT NULL,
        leaf_id TEXT,
        pinned INTEGER NOT NULL DEFAULT 0,
        unread INTEGER NOT NULL DEFAULT 0,
        titled_by_hand INTEGER NOT NULL DEFAULT 0,
        deleted_at REAL
    ) STRICT;
    CREATE INDEX conversations_recent ON conversations (updated DESC, id DESC)
        WHERE deleted_at IS NULL AND pinned = 0;
    CREATE INDEX conversations_pinned ON conversations (updated DESC, id DESC)
        WHERE deleted_at IS NULL AND pinned = 1;

    -- A run of messages without a fork. A branch is a chain of segments, so that a message's row in it
    -- is found by an index, however long the branch is.
    CREATE TABLE segments (
        id INTEGER PRIMARY KEY,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        parent_id INTEGER REFERENCES segments (id),
        from_depth INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX segments_conversation ON segments (conversation_id);

    CREATE TABLE messages (
        id TEXT PRIMARY KEY,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        parent_id TEXT,
        segment_id INTEGER NOT NULL REFERENCES segments (id),
        depth INTEGER NOT NULL,
        role TEXT NOT NULL,
        content TEXT NOT NULL,
        state TEXT NOT NULL,
        created REAL NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        metadata TEXT NOT NULL DEFAULT '{}'
    ) STRICT;
    CREATE UNIQUE INDEX messages_place ON messages (segment_id, depth);
    CREATE INDEX messages_parent ON messages (conversation_id, parent_id);
    CREATE INDEX messages_running ON messages (state) WHERE state IN ('pending', 'streaming');

    -- The running answer, as it arrives: appended, and folded into its message once it has ended.
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY,
        message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX journal_message ON journal (message_id, id);
    """,
    """
    -- What is deleted, and what hangs below a segment, is found without looking at all that is kept.
    CREATE INDEX conversations_deleted ON conversations (deleted_at) WHERE deleted_at IS NOT NULL;
    CREATE INDEX segments_parent ON segments (parent_id) WHERE parent_id IS NOT NULL;
    """,
    f"""
    -- What answers took, in tokens and seconds, by the local day on which they were asked for.
    CREATE TABLE usage (
        day TEXT NOT NULL,
        model TEXT NOT NULL,
        conversation_id TEXT NOT NULL,
        answers INTEGER NOT NULL,
        estimated INTEGER NOT NULL,
        tokens_in INTEGER NOT NULL,
        tokens_out INTEGER NOT NULL,
        paced INTEGER NOT NULL,
        waited REAL NOT NULL,
        streamed REAL NOT NULL,
        PRIMARY KEY (day, model, conversation_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX usage_conversation ON usage (conversation_id);
    {COUNT_ANSWERS};
    """,
    """
    -- Files that go with messages. Their bytes are apart, so that a list of messages never reads them.
    CREATE TABLE attachments (
        id TEXT PRIMARY KEY,
        message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX attachments_message ON attachments (message_id, place);
    CREATE TABLE attachment_data (
        attachment_id TEXT PRIMARY KEY REFERENCES attachments (id) ON DELETE CASCADE,
        data BLOB NOT NULL
    ) STRICT;
    """,
    """
    -- What a conversation asks of the model, as JSON; '' where nothing was chosen for it.
    ALTER TABLE conversations ADD COLUMN choice TEXT NOT NULL DEFAULT '';
    """,
    """
    -- What arrived beside the text at the same time: a JSON list of entries, see protocol/steps.py.
    ALTER TABLE journal ADD COLUMN steps TEXT NOT NULL DEFAULT '[]';
    """,
    SEARCH,
    """
    -- What is being written: the draft of a new conversation has none, and the topmost place is on screen.
    CREATE TABLE drafts (
        id INTEGER PRIMARY KEY,
        conversation_id TEXT REFERENCES conversations (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        text TEXT NOT NULL,
        replaces TEXT
    ) STRICT;
    CREATE INDEX drafts_conversation ON drafts (conversation_id, place);
    CREATE TABLE draft_files (
        draft_id INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (draft_id, place)
    ) STRICT;
    CREATE INDEX draft_files_id ON draft_files (id);
    """,
    ROWIDS,
    IMPORTS,
    SHELVES,
    DELETIONS,
    TITLE_USAGE,
)


def has_our_tables(connection: apsw.Connection) -> bool:
    """Whether the tables and columns are those of the migrations: a damaged name is found before a statement
    meets it."""
    with contextlib.closing(apsw.Connection(":memory:")) as fresh:
        make_tables(fresh)
        return _columns(connection) >= _columns(fresh)


def make_tables(connection: apsw.Connection) -> None:
    """Bring a new file up to the newest version, in the caller's transaction."""
    for script in MIGRATIONS:
        connection.execute(script)
    connection.pragma("user_version", len(MIGRATIONS))
    keep_rowids(connection)


def keep_rowids(connection: apsw.Connection) -> None:
    """Note that the messages have the rowids that the index of what is searched knows them by, after tables
    were made or changed; in the caller's transaction."""
    connection.execute("DELETE FROM search_rowids")
    connection.execute("INSERT INTO search_rowids VALUES (?)", (connection.pragma("schema_version"),))


def may_have_moved(connection: apsw.Connection) -> bool:
    """Whether the messages may have got other rowids since that was noted."""
    noted = connection.execute("SELECT schema_version FROM search_rowids").get
    return noted is not None and noted != connection.pragma("schema_version")


def _columns(connection: apsw.Connection) -> set[tuple[str, str]]:
    sql = """SELECT entry.name, info.name FROM sqlite_schema AS entry, pragma_table_info(entry.name) AS info
             WHERE entry.type = 'table'"""
    return set(connection.execute(sql))
