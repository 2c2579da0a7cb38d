"""How an in-process scenario measures itself, and how it talks to the driver.

The program gets ready, prints ``ready`` and then, for each line on its standard input, measures one round and prints
the seconds that one operation took. So the driver can have the processes of all sides take turns.
"""

from __future__ import annotations

import gc
import os
import statistics
import sys
import time
from typing import Callable

REPEATS = 5  # a round is the median of these: the first one finds caches that another side's turn has emptied
WARM_UP = 3


def serve(operation: Callable[[], object], *, units: int = 1, repeats: int = REPEATS, warm_up: int = WARM_UP) -> None:
    """Measure ``operation`` once for every line of standard input, until it ends.

    Args:
        operation: One operation; checks are the caller's business, before or after this.
        units: How many of what is reported one operation does, such as events of a stream.
        repeats: How often a round does it; fewer where one operation takes seconds.
        warm_up: How often it is done before the first round, beside the once or more that finds out how long it takes.
    """
    for _ in range(warm_up):
        operation()
    number = _calibrate(operation, seconds=float(os.environ["BENCH_REPEAT_SECONDS"]))
    print("ready", flush=True)
    for _ in sys.stdin:
        gc.collect()
        spent = statistics.median(_time(operation, number) for _ in range(repeats))
        print(spent / number / units, flush=True)


def _calibrate(operation: Callable[[], object], *, seconds: float) -> int:
    """Return how many operations take about that long: long enough for the clock, short enough to take turns."""
    number = 1
    while True:
        spent = _time(operation, number)
        if spent >= seconds / 4:
            return max(1, round(number * seconds / spent))
        number *= 2


def _time(operation: Callable[[], object], number: int) -> float:
    turns = range(number)
    start = time.perf_counter()
    for _ in turns:
        operation()
    return time.perf_counter() - start
