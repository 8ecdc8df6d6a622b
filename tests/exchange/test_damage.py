"""Files of every form, damaged at random: each gives records and errors, never an exception. More of them in stress."""

import os
import random
from io import BytesIO

import writers
from tweetcite.exchange.detection import read_archive

DAMAGES = int(os.environ.get("DAMAGES", "600"))


def damage(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(changed) + 1)
        kind = chance.random()
        if kind < 0.4:
            changed[at : at + 1] = bytes([chance.randrange(256)])
        elif kind < 0.6:
            del changed[at : at + chance.randint(1, 40)]
        elif kind < 0.8:
            changed[at:at] = bytes(chance.choices(b'{}[]",:\\0123456789null\x00\xff', k=chance.randint(1, 12)))
        elif kind < 0.9:
            changed[at:at] = changed[chance.randrange(len(changed) + 1) :][: chance.randint(1, 200)]
        else:
            del changed[at:]
    return bytes(changed)


def test_no_damaged_file_raises() -> None:
    chance = random.Random(7)
    files = [b"".join(form.write(writers.make_told(form, 4))) for form in writers.FORMS.values()]

    found = [one for _ in range(DAMAGES) for one in read_archive(BytesIO(damage(chance.choice(files), chance)))]

    assert len(found) > DAMAGES
