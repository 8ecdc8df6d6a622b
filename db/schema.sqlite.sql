-- Generated from the migrations by scripts/schema: do not edit.

CREATE TABLE account (
    id INTEGER NOT NULL,
    platform VARCHAR NOT NULL,
    "key" TEXT NOT NULL,
    user_id TEXT,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_platform_key UNIQUE (platform, "key")
);

CREATE TABLE account_name (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    handle_key TEXT NOT NULL,
    name_key TEXT NOT NULL,
    first_seen VARCHAR NOT NULL,
    last_seen VARCHAR NOT NULL,
    CONSTRAINT pk_account_name PRIMARY KEY (id),
    CONSTRAINT fk_account_name_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT uq_account_name_account_id_handle_name UNIQUE (account_id, handle, name)
);

CREATE TABLE account_word (
    word TEXT NOT NULL,
    name_id INTEGER NOT NULL,
    CONSTRAINT pk_account_word PRIMARY KEY (word, name_id),
    CONSTRAINT fk_account_word_name_id FOREIGN KEY(name_id) REFERENCES account_name (id)
);

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE article (
    id INTEGER NOT NULL,
    identity TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT,
    stored_at VARCHAR NOT NULL,
    CONSTRAINT pk_article PRIMARY KEY (id),
    CONSTRAINT uq_article_identity UNIQUE (identity)
);

CREATE TABLE article_version (
    id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    sha256 VARCHAR NOT NULL,
    title TEXT,
    published VARCHAR,
    language TEXT,
    stored_at VARCHAR NOT NULL,
    verified_at VARCHAR,
    verified_by VARCHAR,
    archive_mark INTEGER, authors TEXT,
    CONSTRAINT pk_article_version PRIMARY KEY (id),
    CONSTRAINT fk_article_version_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_article_version_sha256 FOREIGN KEY(sha256) REFERENCES body (sha256),
    CONSTRAINT uq_article_version_article_id_sha256 UNIQUE (article_id, sha256)
);

CREATE TABLE body (
    sha256 VARCHAR NOT NULL,
    size INTEGER NOT NULL,
    packing VARCHAR NOT NULL,
    data BLOB,
    stored_at VARCHAR NOT NULL,
    CONSTRAINT pk_body PRIMARY KEY (sha256)
);

CREATE TABLE capture (
    id INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    how VARCHAR,
    post_id INTEGER,
    version_id INTEGER,
    name_id INTEGER,
    article_version_id INTEGER,
    source TEXT,
    raw_sha256 VARCHAR,
    record VARCHAR,
    created_at VARCHAR,
    seen_at VARCHAR,
    stored_at VARCHAR NOT NULL,
    program VARCHAR NOT NULL,
    run_id INTEGER NOT NULL,
    extra TEXT, said TEXT, reader VARCHAR,
    CONSTRAINT pk_capture PRIMARY KEY (id),
    CONSTRAINT ck_capture_ck_capture_of_something CHECK (post_id IS NOT NULL OR version_id IS NOT NULL),
    CONSTRAINT fk_capture_article_version_id FOREIGN KEY(article_version_id) REFERENCES article_version (id),
    CONSTRAINT fk_capture_name_id FOREIGN KEY(name_id) REFERENCES account_name (id),
    CONSTRAINT fk_capture_post_id FOREIGN KEY(post_id) REFERENCES post (id),
    CONSTRAINT fk_capture_run_id FOREIGN KEY(run_id) REFERENCES run (id),
    CONSTRAINT fk_capture_version_id FOREIGN KEY(version_id) REFERENCES post_version (id),
    CONSTRAINT uq_capture_key UNIQUE ("key")
);

CREATE TABLE citation (
    id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    text TEXT NOT NULL,
    speaker TEXT,
    cue TEXT,
    cited BOOLEAN NOT NULL,
    kind VARCHAR NOT NULL,
    spans TEXT NOT NULL,
    article_version_id INTEGER NOT NULL,
    stored_at VARCHAR NOT NULL,
    CONSTRAINT pk_citation PRIMARY KEY (id),
    CONSTRAINT fk_citation_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_citation_article_version_id FOREIGN KEY(article_version_id) REFERENCES article_version (id),
    CONSTRAINT uq_citation_article_id_key UNIQUE (article_id, "key")
);

CREATE TABLE custody (
    id INTEGER NOT NULL,
    subject VARCHAR NOT NULL,
    subject_id INTEGER NOT NULL,
    digest VARCHAR NOT NULL,
    previous VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    stored_at VARCHAR NOT NULL,
    CONSTRAINT pk_custody PRIMARY KEY (id)
);

CREATE TABLE custody_salt (
    custody_id INTEGER NOT NULL,
    salt BLOB NOT NULL,
    CONSTRAINT pk_custody_salt PRIMARY KEY (custody_id),
    CONSTRAINT fk_custody_salt_custody_id FOREIGN KEY(custody_id) REFERENCES custody (id)
);

CREATE TABLE erasure (
    id INTEGER NOT NULL,
    platform VARCHAR NOT NULL,
    platform_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    erased_at VARCHAR NOT NULL,
    lifted_at VARCHAR,
    program VARCHAR NOT NULL,
    texts TEXT NOT NULL,
    bodies TEXT NOT NULL,
    CONSTRAINT pk_erasure PRIMARY KEY (id)
);

CREATE TABLE observation (
    id INTEGER NOT NULL,
    post_id INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    seen_at VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    http_status INTEGER,
    capture_id INTEGER,
    CONSTRAINT pk_observation PRIMARY KEY (id),
    CONSTRAINT fk_observation_capture_id FOREIGN KEY(capture_id) REFERENCES capture (id),
    CONSTRAINT fk_observation_post_id FOREIGN KEY(post_id) REFERENCES post (id),
    CONSTRAINT fk_observation_run_id FOREIGN KEY(run_id) REFERENCES run (id)
);

CREATE TABLE post (
    id INTEGER NOT NULL,
    platform VARCHAR NOT NULL,
    platform_id TEXT NOT NULL,
    url TEXT,
    account_id INTEGER,
    created_at VARCHAR,
    language TEXT,
    reply_to TEXT,
    quoting TEXT,
    edit_of TEXT,
    stored_at VARCHAR NOT NULL,
    CONSTRAINT pk_post PRIMARY KEY (id),
    CONSTRAINT fk_post_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT uq_post_platform_platform_id UNIQUE (platform, platform_id)
);

CREATE TABLE post_version (
    id INTEGER NOT NULL,
    post_id INTEGER,
    sighting_id INTEGER,
    text TEXT NOT NULL,
    text_sha256 VARCHAR NOT NULL,
    words_sha256 VARCHAR NOT NULL,
    truncated BOOLEAN NOT NULL,
    edited_at VARCHAR,
    stored_at VARCHAR NOT NULL,
    CONSTRAINT pk_post_version PRIMARY KEY (id),
    CONSTRAINT ck_post_version_ck_post_version_one_owner CHECK ((post_id IS NULL) <> (sighting_id IS NULL)),
    CONSTRAINT fk_post_version_post_id FOREIGN KEY(post_id) REFERENCES post (id),
    CONSTRAINT fk_post_version_sighting_id FOREIGN KEY(sighting_id) REFERENCES sighting (id),
    CONSTRAINT uq_post_version_post_id_text_sha256 UNIQUE (post_id, text_sha256),
    CONSTRAINT uq_post_version_sighting_id_text_sha256 UNIQUE (sighting_id, text_sha256)
);

CREATE TABLE preference (
    post_id INTEGER NOT NULL,
    version_id INTEGER NOT NULL,
    reason VARCHAR NOT NULL,
    since VARCHAR NOT NULL,
    CONSTRAINT pk_preference PRIMARY KEY (post_id),
    CONSTRAINT fk_preference_post_id FOREIGN KEY(post_id) REFERENCES post (id),
    CONSTRAINT fk_preference_version_id FOREIGN KEY(version_id) REFERENCES post_version (id)
);

CREATE TABLE run (
    id INTEGER NOT NULL,
    command VARCHAR NOT NULL,
    program VARCHAR NOT NULL,
    started_at VARCHAR NOT NULL,
    ended_at VARCHAR,
    exit_code INTEGER,
    counts TEXT,
    CONSTRAINT pk_run PRIMARY KEY (id)
);

CREATE TABLE sighting (
    id INTEGER NOT NULL,
    platform VARCHAR NOT NULL,
    handle_key TEXT NOT NULL,
    day VARCHAR NOT NULL,
    words_sha256 VARCHAR NOT NULL,
    account_id INTEGER,
    created_at VARCHAR,
    language TEXT,
    post_id INTEGER,
    linked_at VARCHAR,
    stored_at VARCHAR NOT NULL,
    CONSTRAINT pk_sighting PRIMARY KEY (id),
    CONSTRAINT fk_sighting_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_sighting_post_id FOREIGN KEY(post_id) REFERENCES post (id),
    CONSTRAINT uq_sighting_platform_handle_key_day_words_sha256 UNIQUE (platform, handle_key, day, words_sha256)
);

CREATE TABLE tally (
    name VARCHAR NOT NULL,
    count INTEGER NOT NULL,
    CONSTRAINT pk_tally PRIMARY KEY (name)
);

CREATE TABLE verdict (
    id INTEGER NOT NULL,
    citation_id INTEGER NOT NULL,
    article_version_id INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    label VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    wording VARCHAR NOT NULL,
    author VARCHAR NOT NULL,
    date VARCHAR NOT NULL,
    evidence VARCHAR,
    version_id INTEGER,
    post TEXT,
    origin VARCHAR,
    post_text TEXT,
    edits TEXT NOT NULL,
    reasons TEXT NOT NULL,
    searched TEXT,
    findings_sha256 VARCHAR NOT NULL,
    program VARCHAR NOT NULL,
    judged_at VARCHAR NOT NULL,
    CONSTRAINT pk_verdict PRIMARY KEY (id),
    CONSTRAINT fk_verdict_article_version_id FOREIGN KEY(article_version_id) REFERENCES article_version (id),
    CONSTRAINT fk_verdict_citation_id FOREIGN KEY(citation_id) REFERENCES citation (id),
    CONSTRAINT fk_verdict_run_id FOREIGN KEY(run_id) REFERENCES run (id),
    CONSTRAINT fk_verdict_version_id FOREIGN KEY(version_id) REFERENCES post_version (id)
);

CREATE TABLE word (
    word TEXT NOT NULL,
    texts INTEGER NOT NULL,
    since INTEGER,
    CONSTRAINT pk_word PRIMARY KEY (word)
);

CREATE VIRTUAL TABLE word_entry USING fts5vocab(word_index, instance);

CREATE VIRTUAL TABLE word_index USING fts5(words, content='', columnsize=0, detail=none, tokenize='ascii');

CREATE INDEX ix_account_name_handle_key ON account_name (handle_key);

CREATE INDEX ix_article_version_sha256 ON article_version (sha256);

CREATE INDEX ix_capture_article_version_id ON capture (article_version_id);

CREATE INDEX ix_capture_name_id ON capture (name_id);

CREATE INDEX ix_capture_post_id ON capture (post_id);

CREATE INDEX ix_capture_source ON capture (source);

CREATE INDEX ix_capture_version_id ON capture (version_id);

CREATE INDEX ix_citation_article_version_id ON citation (article_version_id);

CREATE INDEX ix_custody_subject_subject_id ON custody (subject, subject_id);

CREATE INDEX ix_observation_post_id ON observation (post_id);

CREATE INDEX ix_post_account_id_created_at ON post (account_id, created_at);

CREATE INDEX ix_post_edit_of ON post (edit_of);

CREATE INDEX ix_post_platform_id ON post (platform_id);

CREATE INDEX ix_post_reply_to ON post (reply_to);

CREATE INDEX ix_post_version_words_sha256 ON post_version (words_sha256);

CREATE INDEX ix_sighting_account_id ON sighting (account_id);

CREATE INDEX ix_sighting_post_id ON sighting (post_id);

CREATE INDEX ix_sighting_words_sha256 ON sighting (words_sha256);

CREATE INDEX ix_verdict_citation_id ON verdict (citation_id);

CREATE INDEX ix_verdict_post ON verdict (post);

CREATE INDEX ix_verdict_version_id ON verdict (version_id);

CREATE INDEX ix_word_since ON word (since);

CREATE VIEW latest_verdict AS
        SELECT citation.id AS citation_id, article.identity AS article, citation.text AS quotation, citation.speaker,
               citation.cited, verdict.label, verdict.severity, verdict.wording, verdict.author, verdict.date,
               verdict.evidence, verdict.post, verdict.origin, verdict.reasons, verdict.judged_at, verdict.program,
               verdict.id AS verdict_id
        FROM citation
        JOIN article ON article.id = citation.article_id
        JOIN verdict ON verdict.id =
             (SELECT max(latest.id) FROM verdict AS latest WHERE latest.citation_id = citation.id);

CREATE VIEW preferred_text AS
        SELECT post.id AS post_id, post.platform, post.platform_id, post.url, post.created_at, post_version.text,
               post_version.truncated, preference.reason, preference.version_id
        FROM post
        JOIN preference ON preference.post_id = post.id
        JOIN post_version ON post_version.id = preference.version_id;

CREATE VIEW several_texts AS
        SELECT post.platform, post.platform_id, post.url, post.created_at, post_version.text, post_version.truncated,
               post_version.edited_at, post_version.stored_at, post_version.id = preference.version_id AS preferred,
               post.id AS post_id, post_version.id AS version_id
        FROM post
        JOIN post_version ON post_version.post_id = post.id
        LEFT JOIN preference ON preference.post_id = post.id
        WHERE post.id IN (SELECT post_id FROM post_version GROUP BY post_id HAVING count(*) > 1);

CREATE TRIGGER body_no_delete BEFORE DELETE ON body BEGIN SELECT RAISE(ABORT, 'body is append-only'); END;

CREATE TRIGGER body_no_update BEFORE UPDATE ON body BEGIN SELECT RAISE(ABORT, 'body is append-only'); END;

CREATE TRIGGER capture_no_delete BEFORE DELETE ON capture BEGIN SELECT RAISE(ABORT, 'capture is append-only'); END;

CREATE TRIGGER capture_no_update BEFORE UPDATE ON capture BEGIN SELECT RAISE(ABORT, 'capture is append-only'); END;

CREATE TRIGGER custody_no_delete BEFORE DELETE ON custody BEGIN SELECT RAISE(ABORT, 'custody is append-only'); END;

CREATE TRIGGER custody_no_update BEFORE UPDATE ON custody BEGIN SELECT RAISE(ABORT, 'custody is append-only'); END;

CREATE TRIGGER custody_salt_no_delete BEFORE DELETE ON custody_salt BEGIN SELECT RAISE(ABORT, 'custody_salt is append-only'); END;

CREATE TRIGGER custody_salt_no_update BEFORE UPDATE ON custody_salt BEGIN SELECT RAISE(ABORT, 'custody_salt is append-only'); END;

CREATE TRIGGER observation_no_delete BEFORE DELETE ON observation BEGIN SELECT RAISE(ABORT, 'observation is append-only'); END;

CREATE TRIGGER observation_no_update BEFORE UPDATE ON observation BEGIN SELECT RAISE(ABORT, 'observation is append-only'); END;

CREATE TRIGGER post_version_no_delete BEFORE DELETE ON post_version BEGIN SELECT RAISE(ABORT, 'post_version is append-only'); END;

CREATE TRIGGER post_version_no_update BEFORE UPDATE ON post_version BEGIN SELECT RAISE(ABORT, 'post_version is append-only'); END;

CREATE TRIGGER verdict_no_delete BEFORE DELETE ON verdict BEGIN SELECT RAISE(ABORT, 'verdict is append-only'); END;

CREATE TRIGGER verdict_no_update BEFORE UPDATE ON verdict BEGIN SELECT RAISE(ABORT, 'verdict is append-only'); END;
