-- Generated from the migrations by scripts/schema: do not edit.

CREATE FUNCTION refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;

CREATE TABLE account (
    id bigint NOT NULL,
    platform character varying NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    user_id text COLLATE pg_catalog."C"
);

CREATE SEQUENCE account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE account_id_seq OWNED BY account.id;

CREATE TABLE account_name (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    handle text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    handle_key text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    first_seen character varying NOT NULL COLLATE pg_catalog."C",
    last_seen character varying NOT NULL COLLATE pg_catalog."C"
);

CREATE SEQUENCE account_name_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE account_name_id_seq OWNED BY account_name.id;

CREATE TABLE account_word (
    word text NOT NULL COLLATE pg_catalog."C",
    name_id bigint NOT NULL
);

CREATE TABLE alembic_version (
    version_num character varying(32) NOT NULL
);

CREATE TABLE article (
    id bigint NOT NULL,
    identity text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    stored_at character varying NOT NULL COLLATE pg_catalog."C"
);

CREATE SEQUENCE article_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE article_id_seq OWNED BY article.id;

CREATE TABLE article_version (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    sha256 character varying NOT NULL COLLATE pg_catalog."C",
    title text COLLATE pg_catalog."C",
    published character varying COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    stored_at character varying NOT NULL COLLATE pg_catalog."C",
    verified_at character varying COLLATE pg_catalog."C",
    verified_by character varying COLLATE pg_catalog."C",
    archive_mark bigint,
    authors text COLLATE pg_catalog."C"
);

CREATE SEQUENCE article_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE article_version_id_seq OWNED BY article_version.id;

CREATE TABLE body (
    sha256 character varying NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    packing character varying NOT NULL COLLATE pg_catalog."C",
    data bytea,
    stored_at character varying NOT NULL COLLATE pg_catalog."C"
);

CREATE TABLE capture (
    id bigint NOT NULL,
    key character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying NOT NULL COLLATE pg_catalog."C",
    how character varying COLLATE pg_catalog."C",
    post_id bigint,
    version_id bigint,
    name_id bigint,
    article_version_id bigint,
    source text COLLATE pg_catalog."C",
    raw_sha256 character varying COLLATE pg_catalog."C",
    record character varying COLLATE pg_catalog."C",
    created_at character varying COLLATE pg_catalog."C",
    seen_at character varying COLLATE pg_catalog."C",
    stored_at character varying NOT NULL COLLATE pg_catalog."C",
    program character varying NOT NULL COLLATE pg_catalog."C",
    run_id bigint NOT NULL,
    extra text COLLATE pg_catalog."C",
    said text COLLATE pg_catalog."C",
    reader character varying COLLATE pg_catalog."C",
    CONSTRAINT ck_capture_ck_capture_of_something CHECK (((post_id IS NOT NULL) OR (version_id IS NOT NULL)))
);

CREATE SEQUENCE capture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE capture_id_seq OWNED BY capture.id;

CREATE TABLE citation (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    speaker text COLLATE pg_catalog."C",
    cue text COLLATE pg_catalog."C",
    cited boolean NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    spans text NOT NULL COLLATE pg_catalog."C",
    article_version_id bigint NOT NULL,
    stored_at character varying NOT NULL COLLATE pg_catalog."C"
);

CREATE SEQUENCE citation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE citation_id_seq OWNED BY citation.id;

CREATE TABLE custody (
    id bigint NOT NULL,
    subject character varying NOT NULL COLLATE pg_catalog."C",
    subject_id bigint NOT NULL,
    digest character varying NOT NULL COLLATE pg_catalog."C",
    previous character varying NOT NULL COLLATE pg_catalog."C",
    hash character varying NOT NULL COLLATE pg_catalog."C",
    stored_at character varying NOT NULL COLLATE pg_catalog."C"
);

CREATE SEQUENCE custody_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE custody_id_seq OWNED BY custody.id;

CREATE TABLE custody_salt (
    custody_id bigint NOT NULL,
    salt bytea NOT NULL
);

CREATE TABLE erasure (
    id bigint NOT NULL,
    platform character varying NOT NULL COLLATE pg_catalog."C",
    platform_id text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    erased_at character varying NOT NULL COLLATE pg_catalog."C",
    lifted_at character varying COLLATE pg_catalog."C",
    program character varying NOT NULL COLLATE pg_catalog."C",
    texts text NOT NULL COLLATE pg_catalog."C",
    bodies text NOT NULL COLLATE pg_catalog."C"
);

CREATE SEQUENCE erasure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE erasure_id_seq OWNED BY erasure.id;

CREATE TABLE verdict (
    id bigint NOT NULL,
    citation_id bigint NOT NULL,
    article_version_id bigint NOT NULL,
    run_id bigint NOT NULL,
    label character varying NOT NULL COLLATE pg_catalog."C",
    severity character varying NOT NULL COLLATE pg_catalog."C",
    wording character varying NOT NULL COLLATE pg_catalog."C",
    author character varying NOT NULL COLLATE pg_catalog."C",
    date character varying NOT NULL COLLATE pg_catalog."C",
    evidence character varying COLLATE pg_catalog."C",
    version_id bigint,
    post text COLLATE pg_catalog."C",
    origin character varying COLLATE pg_catalog."C",
    post_text text COLLATE pg_catalog."C",
    edits text NOT NULL COLLATE pg_catalog."C",
    reasons text NOT NULL COLLATE pg_catalog."C",
    searched text COLLATE pg_catalog."C",
    findings_sha256 character varying NOT NULL COLLATE pg_catalog."C",
    program character varying NOT NULL COLLATE pg_catalog."C",
    judged_at character varying NOT NULL COLLATE pg_catalog."C"
);

CREATE VIEW latest_verdict AS
 SELECT citation.id AS citation_id,
    article.identity AS article,
    citation.text AS quotation,
    citation.speaker,
    citation.cited,
    verdict.label,
    verdict.severity,
    verdict.wording,
    verdict.author,
    verdict.date,
    verdict.evidence,
    verdict.post,
    verdict.origin,
    verdict.reasons,
    verdict.judged_at,
    verdict.program,
    verdict.id AS verdict_id
   FROM ((citation
     JOIN article ON ((article.id = citation.article_id)))
     JOIN verdict ON ((verdict.id = ( SELECT max(latest.id) AS max
           FROM verdict latest
          WHERE (latest.citation_id = citation.id)))));

CREATE TABLE observation (
    id bigint NOT NULL,
    post_id bigint NOT NULL,
    run_id bigint NOT NULL,
    seen_at character varying NOT NULL COLLATE pg_catalog."C",
    outcome character varying NOT NULL COLLATE pg_catalog."C",
    http_status integer,
    capture_id bigint
);

CREATE SEQUENCE observation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE observation_id_seq OWNED BY observation.id;

CREATE TABLE post (
    id bigint NOT NULL,
    platform character varying NOT NULL COLLATE pg_catalog."C",
    platform_id text NOT NULL COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    account_id bigint,
    created_at character varying COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    reply_to text COLLATE pg_catalog."C",
    quoting text COLLATE pg_catalog."C",
    edit_of text COLLATE pg_catalog."C",
    stored_at character varying NOT NULL COLLATE pg_catalog."C"
);

CREATE SEQUENCE post_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE post_id_seq OWNED BY post.id;

CREATE TABLE post_version (
    id bigint NOT NULL,
    post_id bigint,
    sighting_id bigint,
    text text NOT NULL COLLATE pg_catalog."C",
    text_sha256 character varying NOT NULL COLLATE pg_catalog."C",
    words_sha256 character varying NOT NULL COLLATE pg_catalog."C",
    truncated boolean NOT NULL,
    edited_at character varying COLLATE pg_catalog."C",
    stored_at character varying NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_post_version_ck_post_version_one_owner CHECK (((post_id IS NULL) <> (sighting_id IS NULL)))
);

CREATE SEQUENCE post_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE post_version_id_seq OWNED BY post_version.id;

CREATE TABLE preference (
    post_id bigint NOT NULL,
    version_id bigint NOT NULL,
    reason character varying NOT NULL COLLATE pg_catalog."C",
    since character varying NOT NULL COLLATE pg_catalog."C"
);

CREATE VIEW preferred_text AS
 SELECT post.id AS post_id,
    post.platform,
    post.platform_id,
    post.url,
    post.created_at,
    post_version.text,
    post_version.truncated,
    preference.reason,
    preference.version_id
   FROM ((post
     JOIN preference ON ((preference.post_id = post.id)))
     JOIN post_version ON ((post_version.id = preference.version_id)));

CREATE TABLE run (
    id bigint NOT NULL,
    command character varying NOT NULL COLLATE pg_catalog."C",
    program character varying NOT NULL COLLATE pg_catalog."C",
    started_at character varying NOT NULL COLLATE pg_catalog."C",
    ended_at character varying COLLATE pg_catalog."C",
    exit_code integer,
    counts text COLLATE pg_catalog."C"
);

CREATE SEQUENCE run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE run_id_seq OWNED BY run.id;

CREATE VIEW several_texts AS
 SELECT post.platform,
    post.platform_id,
    post.url,
    post.created_at,
    post_version.text,
    post_version.truncated,
    post_version.edited_at,
    post_version.stored_at,
    (post_version.id = preference.version_id) AS preferred,
    post.id AS post_id,
    post_version.id AS version_id
   FROM ((post
     JOIN post_version ON ((post_version.post_id = post.id)))
     LEFT JOIN preference ON ((preference.post_id = post.id)))
  WHERE (post.id IN ( SELECT post_version_1.post_id
           FROM post_version post_version_1
          GROUP BY post_version_1.post_id
         HAVING (count(*) > 1)));

CREATE TABLE sighting (
    id bigint NOT NULL,
    platform character varying NOT NULL COLLATE pg_catalog."C",
    handle_key text NOT NULL COLLATE pg_catalog."C",
    day character varying NOT NULL COLLATE pg_catalog."C",
    words_sha256 character varying NOT NULL COLLATE pg_catalog."C",
    account_id bigint,
    created_at character varying COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    post_id bigint,
    linked_at character varying COLLATE pg_catalog."C",
    stored_at character varying NOT NULL COLLATE pg_catalog."C"
);

CREATE SEQUENCE sighting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE sighting_id_seq OWNED BY sighting.id;

CREATE TABLE tally (
    name character varying NOT NULL COLLATE pg_catalog."C",
    count bigint NOT NULL
);

CREATE SEQUENCE verdict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE verdict_id_seq OWNED BY verdict.id;

CREATE TABLE word (
    word text NOT NULL COLLATE pg_catalog."C",
    texts bigint NOT NULL,
    since bigint
);

CREATE TABLE word_index (
    version_id bigint NOT NULL,
    words tsvector NOT NULL
);

CREATE VIEW word_entry AS
 SELECT unnest.lexeme AS term,
    word_index.version_id AS doc
   FROM word_index,
    LATERAL unnest(word_index.words) unnest(lexeme, positions, weights);

ALTER TABLE ONLY account ALTER COLUMN id SET DEFAULT nextval('account_id_seq'::regclass);

ALTER TABLE ONLY account_name ALTER COLUMN id SET DEFAULT nextval('account_name_id_seq'::regclass);

ALTER TABLE ONLY article ALTER COLUMN id SET DEFAULT nextval('article_id_seq'::regclass);

ALTER TABLE ONLY article_version ALTER COLUMN id SET DEFAULT nextval('article_version_id_seq'::regclass);

ALTER TABLE ONLY capture ALTER COLUMN id SET DEFAULT nextval('capture_id_seq'::regclass);

ALTER TABLE ONLY citation ALTER COLUMN id SET DEFAULT nextval('citation_id_seq'::regclass);

ALTER TABLE ONLY custody ALTER COLUMN id SET DEFAULT nextval('custody_id_seq'::regclass);

ALTER TABLE ONLY erasure ALTER COLUMN id SET DEFAULT nextval('erasure_id_seq'::regclass);

ALTER TABLE ONLY observation ALTER COLUMN id SET DEFAULT nextval('observation_id_seq'::regclass);

ALTER TABLE ONLY post ALTER COLUMN id SET DEFAULT nextval('post_id_seq'::regclass);

ALTER TABLE ONLY post_version ALTER COLUMN id SET DEFAULT nextval('post_version_id_seq'::regclass);

ALTER TABLE ONLY run ALTER COLUMN id SET DEFAULT nextval('run_id_seq'::regclass);

ALTER TABLE ONLY sighting ALTER COLUMN id SET DEFAULT nextval('sighting_id_seq'::regclass);

ALTER TABLE ONLY verdict ALTER COLUMN id SET DEFAULT nextval('verdict_id_seq'::regclass);

ALTER TABLE ONLY alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);

ALTER TABLE ONLY account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);

ALTER TABLE ONLY account_name
    ADD CONSTRAINT pk_account_name PRIMARY KEY (id);

ALTER TABLE ONLY account_word
    ADD CONSTRAINT pk_account_word PRIMARY KEY (word, name_id);

ALTER TABLE ONLY article
    ADD CONSTRAINT pk_article PRIMARY KEY (id);

ALTER TABLE ONLY article_version
    ADD CONSTRAINT pk_article_version PRIMARY KEY (id);

ALTER TABLE ONLY body
    ADD CONSTRAINT pk_body PRIMARY KEY (sha256);

ALTER TABLE ONLY capture
    ADD CONSTRAINT pk_capture PRIMARY KEY (id);

ALTER TABLE ONLY citation
    ADD CONSTRAINT pk_citation PRIMARY KEY (id);

ALTER TABLE ONLY custody
    ADD CONSTRAINT pk_custody PRIMARY KEY (id);

ALTER TABLE ONLY custody_salt
    ADD CONSTRAINT pk_custody_salt PRIMARY KEY (custody_id);

ALTER TABLE ONLY erasure
    ADD CONSTRAINT pk_erasure PRIMARY KEY (id);

ALTER TABLE ONLY observation
    ADD CONSTRAINT pk_observation PRIMARY KEY (id);

ALTER TABLE ONLY post
    ADD CONSTRAINT pk_post PRIMARY KEY (id);

ALTER TABLE ONLY post_version
    ADD CONSTRAINT pk_post_version PRIMARY KEY (id);

ALTER TABLE ONLY preference
    ADD CONSTRAINT pk_preference PRIMARY KEY (post_id);

ALTER TABLE ONLY run
    ADD CONSTRAINT pk_run PRIMARY KEY (id);

ALTER TABLE ONLY sighting
    ADD CONSTRAINT pk_sighting PRIMARY KEY (id);

ALTER TABLE ONLY tally
    ADD CONSTRAINT pk_tally PRIMARY KEY (name);

ALTER TABLE ONLY verdict
    ADD CONSTRAINT pk_verdict PRIMARY KEY (id);

ALTER TABLE ONLY word
    ADD CONSTRAINT pk_word PRIMARY KEY (word);

ALTER TABLE ONLY word_index
    ADD CONSTRAINT pk_word_index PRIMARY KEY (version_id);

ALTER TABLE ONLY article_version
    ADD CONSTRAINT uq_article_version_article_id_sha256 UNIQUE (article_id, sha256);

ALTER TABLE ONLY capture
    ADD CONSTRAINT uq_capture_key UNIQUE (key);

ALTER TABLE ONLY citation
    ADD CONSTRAINT uq_citation_article_id_key UNIQUE (article_id, key);

ALTER TABLE ONLY post_version
    ADD CONSTRAINT uq_post_version_post_id_text_sha256 UNIQUE (post_id, text_sha256);

ALTER TABLE ONLY post_version
    ADD CONSTRAINT uq_post_version_sighting_id_text_sha256 UNIQUE (sighting_id, text_sha256);

CREATE INDEX ix_account_key ON account USING hash (key);

CREATE INDEX ix_account_name_account_id ON account_name USING btree (account_id);

CREATE INDEX ix_account_name_handle_key ON account_name USING hash (handle_key);

CREATE INDEX ix_article_identity ON article USING hash (identity);

CREATE INDEX ix_article_version_sha256 ON article_version USING btree (sha256);

CREATE INDEX ix_capture_article_version_id ON capture USING btree (article_version_id);

CREATE INDEX ix_capture_name_id ON capture USING btree (name_id);

CREATE INDEX ix_capture_post_id ON capture USING btree (post_id);

CREATE INDEX ix_capture_source ON capture USING hash (source);

CREATE INDEX ix_capture_version_id ON capture USING btree (version_id);

CREATE INDEX ix_citation_article_version_id ON citation USING btree (article_version_id);

CREATE INDEX ix_custody_subject_subject_id ON custody USING btree (subject, subject_id);

CREATE INDEX ix_observation_post_id ON observation USING btree (post_id);

CREATE INDEX ix_post_account_id_created_at ON post USING btree (account_id, created_at);

CREATE INDEX ix_post_edit_of ON post USING hash (edit_of);

CREATE INDEX ix_post_platform_id ON post USING hash (platform_id);

CREATE INDEX ix_post_reply_to ON post USING hash (reply_to);

CREATE INDEX ix_post_version_words_sha256 ON post_version USING btree (words_sha256);

CREATE INDEX ix_sighting_account_id ON sighting USING btree (account_id);

CREATE INDEX ix_sighting_post_id ON sighting USING btree (post_id);

CREATE INDEX ix_sighting_words_sha256 ON sighting USING btree (words_sha256);

CREATE INDEX ix_verdict_citation_id ON verdict USING btree (citation_id);

CREATE INDEX ix_verdict_post ON verdict USING hash (post);

CREATE INDEX ix_verdict_version_id ON verdict USING btree (version_id);

CREATE INDEX ix_word_index_words ON word_index USING gin (words);

CREATE INDEX ix_word_since ON word USING btree (since);

CREATE UNIQUE INDEX uq_account_name_account_id_handle_name ON account_name USING btree (account_id, handle, name) WHERE ((octet_length(handle) + octet_length(name)) <= 2000);

CREATE UNIQUE INDEX uq_account_platform_key ON account USING btree (platform, key) WHERE (octet_length(key) <= 2000);

CREATE UNIQUE INDEX uq_article_identity ON article USING btree (identity) WHERE (octet_length(identity) <= 2000);

CREATE UNIQUE INDEX uq_post_platform_platform_id ON post USING btree (platform, platform_id) WHERE (octet_length(platform_id) <= 2000);

CREATE UNIQUE INDEX uq_sighting_platform_handle_key_day_words_sha256 ON sighting USING btree (platform, handle_key, day, words_sha256) WHERE (octet_length(handle_key) <= 2000);

CREATE TRIGGER body_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON body FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER capture_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON capture FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER custody_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON custody FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER custody_salt_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON custody_salt FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER observation_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON observation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER post_version_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON post_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER verdict_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON verdict FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE ONLY account_name
    ADD CONSTRAINT fk_account_name_account_id FOREIGN KEY (account_id) REFERENCES account(id);

ALTER TABLE ONLY account_word
    ADD CONSTRAINT fk_account_word_name_id FOREIGN KEY (name_id) REFERENCES account_name(id);

ALTER TABLE ONLY article_version
    ADD CONSTRAINT fk_article_version_article_id FOREIGN KEY (article_id) REFERENCES article(id);

ALTER TABLE ONLY article_version
    ADD CONSTRAINT fk_article_version_sha256 FOREIGN KEY (sha256) REFERENCES body(sha256);

ALTER TABLE ONLY capture
    ADD CONSTRAINT fk_capture_article_version_id FOREIGN KEY (article_version_id) REFERENCES article_version(id);

ALTER TABLE ONLY capture
    ADD CONSTRAINT fk_capture_name_id FOREIGN KEY (name_id) REFERENCES account_name(id);

ALTER TABLE ONLY capture
    ADD CONSTRAINT fk_capture_post_id FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE ONLY capture
    ADD CONSTRAINT fk_capture_run_id FOREIGN KEY (run_id) REFERENCES run(id);

ALTER TABLE ONLY capture
    ADD CONSTRAINT fk_capture_version_id FOREIGN KEY (version_id) REFERENCES post_version(id);

ALTER TABLE ONLY citation
    ADD CONSTRAINT fk_citation_article_id FOREIGN KEY (article_id) REFERENCES article(id);

ALTER TABLE ONLY citation
    ADD CONSTRAINT fk_citation_article_version_id FOREIGN KEY (article_version_id) REFERENCES article_version(id);

ALTER TABLE ONLY custody_salt
    ADD CONSTRAINT fk_custody_salt_custody_id FOREIGN KEY (custody_id) REFERENCES custody(id);

ALTER TABLE ONLY observation
    ADD CONSTRAINT fk_observation_capture_id FOREIGN KEY (capture_id) REFERENCES capture(id);

ALTER TABLE ONLY observation
    ADD CONSTRAINT fk_observation_post_id FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE ONLY observation
    ADD CONSTRAINT fk_observation_run_id FOREIGN KEY (run_id) REFERENCES run(id);

ALTER TABLE ONLY post
    ADD CONSTRAINT fk_post_account_id FOREIGN KEY (account_id) REFERENCES account(id);

ALTER TABLE ONLY post_version
    ADD CONSTRAINT fk_post_version_post_id FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE ONLY post_version
    ADD CONSTRAINT fk_post_version_sighting_id FOREIGN KEY (sighting_id) REFERENCES sighting(id);

ALTER TABLE ONLY preference
    ADD CONSTRAINT fk_preference_post_id FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE ONLY preference
    ADD CONSTRAINT fk_preference_version_id FOREIGN KEY (version_id) REFERENCES post_version(id);

ALTER TABLE ONLY sighting
    ADD CONSTRAINT fk_sighting_account_id FOREIGN KEY (account_id) REFERENCES account(id);

ALTER TABLE ONLY sighting
    ADD CONSTRAINT fk_sighting_post_id FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE ONLY verdict
    ADD CONSTRAINT fk_verdict_article_version_id FOREIGN KEY (article_version_id) REFERENCES article_version(id);

ALTER TABLE ONLY verdict
    ADD CONSTRAINT fk_verdict_citation_id FOREIGN KEY (citation_id) REFERENCES citation(id);

ALTER TABLE ONLY verdict
    ADD CONSTRAINT fk_verdict_run_id FOREIGN KEY (run_id) REFERENCES run(id);

ALTER TABLE ONLY verdict
    ADD CONSTRAINT fk_verdict_version_id FOREIGN KEY (version_id) REFERENCES post_version(id);

ALTER TABLE ONLY word_index
    ADD CONSTRAINT fk_word_index_version_id FOREIGN KEY (version_id) REFERENCES post_version(id);
