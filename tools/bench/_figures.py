"""What is measured: one entry a line of the table, with the targets that it has to meet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .scenarios import _data

PROGRAMS = Path(__file__).resolve().parent / "scenarios"

Side = str  # "ours", "official", "floor", or a further one that is reported under the table
Unit = Literal["time", "rate", "memory"]


@dataclass(frozen=True)
class Command:
    """Arguments for the interpreter of one environment; ``{url}`` stands for the loopback server's."""

    environment: Literal["ours", "official"]
    arguments: tuple[str, ...]


Sides = tuple[tuple[Side, Command], ...]


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    ``in_process`` commands are workers that measure themselves; the others are timed from outside, have to print
    ``prints``, and are judged by time or, with the unit ``memory``, by their peak resident set.
    """

    group: str
    title: str
    floor: str
    sides: Sides
    unit: Unit = "time"
    in_process: bool = True
    prints: str = ""
    above_bare: bool = False
    at_least: float | None = None  # official / ours
    at_most: float | None = None  # ours / floor
    at_most_above: float | None = None  # ours - floor, in bytes
    runs: int | None = None  # of a whole process, at most; for those that take seconds


def _code(ours: str, floor: str) -> Sides:
    return (
        ("ours", Command("ours", ("-c", ours))),
        ("official", Command("official", ("-c", ours))),
        ("floor", Command("ours", ("-c", floor))),
        ("bare", Command("ours", ("-c", "pass"))),
    )


def _first_response() -> Sides:
    # By path, as -m would load the package machinery of Python into each of them.
    sdk = (str(PROGRAMS / "first_response.py"), "{url}/v1")
    bare = (str(PROGRAMS / "first_response_httpx.py"), "{url}/v1")
    return (("ours", Command("ours", sdk)), ("official", Command("official", sdk)), ("floor", Command("ours", bare)))


def _transfer(mode: str) -> Sides:
    program = str(PROGRAMS / "transfer.py")
    return tuple(
        (side, Command("ours", (program, mode, "{url}/v1", str(gigabytes))))
        for side, gigabytes in (("ours", 1), ("floor", 0))
    )


def _workers(program: str, *arguments: str, further: tuple[Side, ...] = ()) -> Sides:
    module = f"bench.scenarios.{program}"
    return tuple(
        (side, Command("official" if side == "official" else "ours", ("-m", module, side, *arguments)))
        for side in ("ours", "official", "floor", *further)
    )


FIGURES: tuple[Figure, ...] = (
    Figure(
        group="import",
        title="import openai *",
        floor="import httpx",
        sides=_code("import openai", "import httpx"),
        in_process=False,
        above_bare=True,
        at_least=15,
        at_most=0.5,
    ),
    Figure(
        group="import",
        title="from openai import OpenAI *",
        floor="from httpx import Client",
        sides=_code("from openai import OpenAI", "from httpx import Client"),
        in_process=False,
        above_bare=True,
    ),
    Figure(
        group="import",
        title="import openai.types.responses *",
        floor="import httpx",
        sides=_code("import openai.types.responses", "import httpx"),
        in_process=False,
        above_bare=True,
        at_least=8,
    ),
    Figure(
        group="import",
        title="OpenAI().responses *",
        floor="OpenAI().chat",
        sides=_code(
            "from openai import OpenAI; OpenAI(api_key='k').responses",
            "from openai import OpenAI; OpenAI(api_key='k').chat",
        ),
        in_process=False,
        above_bare=True,
        at_most=1.25,
    ),
    Figure(
        group="first",
        title="first response of a process",
        floor="bare httpx",
        sides=_first_response(),
        in_process=False,
        prints=_data.CONTENT,
        at_least=4,
        at_most=1.4,
    ),
    Figure(
        group="client",
        title="OpenAI() after the first",
        floor="httpx.Client(verify=shared context)",
        sides=_workers("client"),
        at_least=10,
    ),
    Figure(
        group="call",
        title="warm call, 10 messages",
        floor="httpx.Client.post(json=) and json()",
        sides=_workers("warm_call"),
        at_least=15,
        at_most=1.1,
    ),
    Figure(
        group="decode",
        title="decode a chat completion",
        floor="orjson.loads",
        sides=_workers("decode", "completion", further=("msgspec",)),
        at_least=12,
        at_most=4,
    ),
    Figure(
        group="decode",
        title="decode a page of 100 files",
        floor="orjson.loads",
        sides=_workers("decode", "page", further=("msgspec",)),
    ),
    *(
        Figure(
            group="decode",
            title=title,
            floor="orjson.loads",
            sides=_workers("decode_large", what),
            at_least=10,
            at_most=5,
        )
        for title, what in (
            ("decode a response of 20 items", "response"),
            ("decode a list of 50 threads", "threads"),
            ("decode a page of 100 batches", "batches"),
        )
    ),
    Figure(
        group="stream",
        title="stream, an event a read",
        floor="orjson.loads of each event",
        sides=_workers("stream", "event"),
        unit="rate",
        at_least=15,
        at_most=6,
    ),
    Figure(
        group="stream",
        title="stream, 16 KiB a read",
        floor="orjson.loads of each event",
        sides=_workers("stream", "block"),
        unit="rate",
        at_least=15,
        at_most=6,
    ),
    *(
        Figure(
            group="helpers",
            title=f"{what} stream helper",
            floor="orjson.loads of each event",
            sides=_workers("stream_helper", what),
            unit="rate",
            at_least=8,
        )
        for what in ("chat", "responses")
    ),
    Figure(
        group="embeddings",
        title="200 embeddings of 1,536, the call",
        floor="orjson.loads",
        sides=_workers("embeddings", "call"),
    ),
    Figure(
        group="embeddings",
        title="200 embeddings of 1,536, as lists",
        floor="orjson.loads",
        sides=_workers("embeddings", "lists"),
        at_least=5,
    ),
    Figure(
        group="embeddings",
        title="200 embeddings of 1,536, as numpy",
        floor="orjson.loads",
        sides=_workers("embeddings", "numpy"),
        at_least=15,
    ),
    Figure(
        group="concurrent",
        title="1,000 streams on one loop",
        floor="bare httpx",
        sides=_workers("concurrent_streams", "rounds"),
        unit="rate",
        at_least=4,
    ),
    Figure(
        group="concurrent",
        title="peak memory, 1,000 streams",
        floor="bare httpx",
        sides=_workers("concurrent_streams", "once"),
        unit="memory",
        in_process=False,
        prints="30000",
        runs=3,
        at_least=2,
    ),
    Figure(
        group="realtime",
        title="decode a realtime event",
        floor="orjson.loads",
        sides=_workers("realtime", "decode"),
        at_least=10,
    ),
    Figure(
        group="realtime",
        title="receive 10,000 realtime events",
        floor="bare websockets",
        sides=_workers("realtime", "receive"),
        unit="rate",
        at_least=2,
    ),
    Figure(
        group="memory",
        title="peak memory, first response",
        floor="bare httpx",
        sides=_first_response(),
        unit="memory",
        in_process=False,
        prints=_data.CONTENT,
        at_least=1 / 0.6,  # set as: at most 0.6 times the official library's
    ),
    *(
        Figure(
            group="transfer",
            title=f"peak memory, 1 GB up and down, {mode}",
            floor="the client after a small upload",
            sides=_transfer(mode),
            unit="memory",
            in_process=False,
            prints="done",
            at_most_above=60e6,
            runs=3,
        )
        for mode in ("sync", "async")
    ),
)

GROUPS = tuple(dict.fromkeys(figure.group for figure in FIGURES))
