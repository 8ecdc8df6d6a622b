"""Many processes write to one archive while others read: nobody is turned away, nothing is lost or there twice.

The long form (`scripts/stress`) has 8 processes write 500 times each: WRITES says how often.
"""

import multiprocessing

from crowd import name_posts, read, write
from databases import Place
from tweetcite.store import open_store

WRITERS, READERS = 8, 2


def test_nobody_is_turned_away_and_nothing_is_lost(place: Place) -> None:
    file = place("posts.db")
    open_store(file).close()
    context = multiprocessing.get_context("spawn")
    stop = context.Event()
    writers = [context.Process(target=write, args=(str(file), number)) for number in range(WRITERS)]
    readers = [context.Process(target=read, args=(str(file), stop)) for _ in range(READERS)]
    for process in (*readers, *writers):
        process.start()
    for process in writers:
        process.join()
    stop.set()
    for process in readers:
        process.join()

    assert [process.exitcode for process in (*writers, *readers)] == [0] * (WRITERS + READERS)
    wanted = {pair for number in range(WRITERS) for pair in name_posts(number)}
    with open_store(file, write=False) as store:
        stored = [(record["id"], record["text"]) for record in store.export_posts()]
        assert (set(stored), len(stored)) == (wanted, len(wanted))
        assert store.verify_chain().faults == ()
