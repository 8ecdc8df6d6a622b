"""Archives of invented posts, of any size: words are as frequent as in natural text, and so are reposts and slogans.

The same size gives the same posts. Files and databases are kept in a folder for temporary files, and made once.
"""

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from shutil import copyfile
from typing import NamedTuple

FOLDER = Path(tempfile.gettempdir()) / "tweetcite-bench"
VOCABULARY = 200_000
COMMONEST = 300
_ONSETS = "b c d f g h j k l m n p r s t v w z br dr gl kr pl sk st tr".split()
_VOWELS = "a e i o u ai ea ou".split()
_BEGIN = datetime(2019, 1, 1, tzinfo=UTC)
_REPOSTED = 0.05
_SLOGANS = 4
_SLOGAN_EVERY = 200


def make_words() -> list[str]:
    """Return the vocabulary, the commonest words first: those are short, as in any language."""
    syllables = [onset + vowel for onset in _ONSETS for vowel in _VOWELS]
    chance = random.Random(1)
    words = dict.fromkeys(_VOWELS + syllables)
    while len(words) < VOCABULARY:
        count = 2 if len(words) < 8_000 else 3 if len(words) < 60_000 else 4
        words["".join(chance.choices(syllables, k=count))] = None
    return list(words)


class Speech(NamedTuple):
    """A vocabulary and how often each word of it is used: that of rank r about 1 in r times (Zipf, Mandelbrot)."""

    words: list[str]
    cumulative: list[float]

    def utter(self, chance: random.Random, count: int) -> list[str]:
        """Return so many words in a row."""
        return chance.choices(self.words, cum_weights=self.cumulative, k=count)


def make_speech() -> Speech:
    """Return the one speech of all invented posts."""
    words = make_words()
    return Speech(words, list(accumulate(1 / (rank + 2.7) for rank in range(1, len(words) + 1))))


def make_posts(count: int) -> Iterator[dict[str, str]]:
    """Yield native records: of 5 to 40 words; some repeat an earlier post, some are slogans that thousands share."""
    speech, chance = make_speech(), random.Random(count)
    slogans = [" ".join(speech.utter(chance, 4 + n)).capitalize() + "!" for n in range(_SLOGANS)]
    recent: list[str] = []
    accounts = max(50, count // 50)
    for number in range(count):
        if number % _SLOGAN_EVERY == 0:
            text = chance.choice(slogans)
        elif recent and chance.random() < _REPOSTED:
            text = chance.choice(recent)
        else:
            text = " ".join(speech.utter(chance, chance.randint(5, 40))).capitalize() + "."
            recent = [*recent[-200:], text]
        account = chance.randrange(accounts)
        handle, row = f"{speech.words[1000 + account]}{account % 97}", str(10**18 + number * 4096)
        yield {
            "platform": "x",
            "id": row,
            "url": f"https://x.com/{handle}/status/{row}",
            "handle": handle,
            "name": f"{speech.words[2000 + account]} {speech.words[3000 + account]}".title(),
            "created_at": (_BEGIN + timedelta(seconds=150 * number)).isoformat(),
            "text": text,
            "lang": "en",
        }


def find_file(count: int) -> Path:
    """Return the file with so many posts, one JSON object a line; it is made where it is missing."""
    path = FOLDER / f"posts-{count}.jsonl"
    if not path.exists():
        FOLDER.mkdir(exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8") as lines:
            lines.writelines(json.dumps(post) + "\n" for post in make_posts(count))
        part.rename(path)
    return path


def find_archive(count: int) -> Path:
    """Return the archive with these posts; where it is missing, an older one is upgraded, or the posts are imported."""
    from tweetcite.store import open_store
    from tweetcite.store.revisions import REVISIONS

    path = FOLDER / f"archive-{count}-{REVISIONS[-1]}.db"
    if not path.exists():
        part = path.with_suffix(".part")
        for suffix in ("", "-wal", "-shm"):
            Path(f"{part}{suffix}").unlink(missing_ok=True)
        older = sorted(FOLDER.glob(f"archive-{count}-????.db"))
        if older:
            copyfile(older[-1], part)
            open_store(part).close()
        else:
            command = [sys.executable, "-m", "tweetcite", "import", str(find_file(count)), "--db", str(part), "-q"]
            subprocess.run(command, check=True)
        part.rename(path)
    return path
