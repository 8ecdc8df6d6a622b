"""One post as it was seen in one place, told as it is stored: plain values."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from tweetcite.model import Post
from tweetcite.store.accounts import AccountKey, account_key
from tweetcite.store.columns import digest, digest_words, write_json, write_moment, write_text
from tweetcite.store.readers import name_readers
from tweetcite.text import index_words

Kind = Literal["embed", "link", "look", "api", "wayback", "import"]
_SAID = ("url", "language", "reply_to", "quoting", "edit_of")


class Place(NamedTuple):
    """Where a post was seen, and when: `source` names the article or file, `record` the place in it."""

    source: str | None = None
    how: str | None = None
    record: str | None = None
    raw_sha256: str | None = None
    article_version_id: int | None = None
    seen_at: str | None = None


class Copy(NamedTuple):
    """A post as it was seen. `key` is the same exactly for what would be the same capture.

    `handle` is that of the address where the sighting has none; `words` are those of the index. `extra` and `said` are
    JSON: what a record tells that the archive has no column for, and what the sighting says of the post beside its text
    and its time. `reader` is the version of the readers that made its text, where the bytes that show it are kept.
    `sealed` is what the chain of custody says of it as the first capture of a post's text, in parts: between them stand
    an id, a program, a run and a time.
    """

    key: str
    kind: Kind
    platform: str
    platform_id: str | None
    account: AccountKey | None
    user_id: str | None
    handle: str | None
    name: str | None
    text: str | None
    truncated: bool
    created_at: str | None
    edited_at: str | None
    url: str | None
    language: str | None
    reply_to: str | None
    quoting: str | None
    edit_of: str | None
    words: tuple[str, ...]
    text_sha256: str | None
    words_sha256: str
    source: str | None
    how: str | None
    record: str | None
    raw_sha256: str | None
    article_version_id: int | None
    seen_at: str | None
    extra: str | None
    said: str
    reader: str | None
    sealed: tuple[str, ...] = ()

    @property
    def post(self) -> tuple[str, str]:
        """What its post is recognised by: platform and id."""
        return self.platform, self.platform_id or ""


def make_copy(
    post: Post,
    kind: Kind,
    key: str,
    place: Place,
    *,
    extra: Mapping[str, object] | None = None,
    is_kept: bool = False,
) -> Copy:
    """Return a post as it was seen. With `is_kept` the archive holds the bytes that it was read from."""
    ref, author, text = post.ref, post.author, post.text
    handle = author.handle or ref.handle
    words = index_words(text or "")
    values = (ref.url, post.language, post.reply_to, post.quoting, post.edit_of)
    said = {name: value for name, value in zip(_SAID, values, strict=True) if value is not None}
    account = account_key(author.id, handle)
    seen = Copy(
        key, kind, ref.platform, ref.id, (author.platform, account) if account else None,
        author.id, handle, author.name, text, post.truncated,
        write_moment(post.created, post.created_precision), write_moment(post.edited_at), *values,
        words, None if text is None else digest(text), digest_words(text or "", words),
        place.source, place.how, place.record, place.raw_sha256, place.article_version_id, place.seen_at,
        write_json(extra) if extra else None, write_json(said),
        name_readers() if is_kept and text is not None else None,
    )  # fmt: skip
    return seen._replace(sealed=_seal(seen)) if ref.id and text is not None else seen


def _seal(c: Copy) -> tuple[str, ...]:
    """Return the parts of the JSON that `read_subjects` tells of a capture: sorted by name, without what is unknown."""
    handle, name = (c.handle or "", c.name or "") if c.account else (None, None)
    version = "null" if c.article_version_id is None else c.article_version_id
    truncated = "true" if c.truncated else "false"
    reader = f'"reader":{write_text(c.reader)},' if c.reader else ""
    return (
        f'"article_version_id":{version},"created_at":{write_text(c.created_at)},'
        f'"edited_at":{write_text(c.edited_at)},"extra":{c.extra or "null"},"handle":{write_text(handle)},'
        f'"how":{write_text(c.how)}',
        f'"key":{write_text(c.key)},"kind":{write_text(c.kind)},"name":{write_text(name)},'
        f'"platform":{write_text(c.platform)},"platform_id":{write_text(c.platform_id)}',
        f'"raw_sha256":{write_text(c.raw_sha256)},{reader}"record":{write_text(c.record)}',
        f'"said":{c.said},"seen_at":{write_text(c.seen_at)},"sighting_day":null,"sighting_handle":null,'
        f'"sighting_platform":null,"source":{write_text(c.source)}',
        f'"text":{write_text(c.text)},"text_sha256":{write_text(c.text_sha256)},"truncated":{truncated}',
    )
