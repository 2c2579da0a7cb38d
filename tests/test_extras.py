"""The extras of the package: all that the official package has, under names that every version of pip finds."""

from __future__ import annotations

import re
from pathlib import Path

PROJECT = Path(__file__).parent.parent / "pyproject.toml"


def extras() -> list[str]:
    table = PROJECT.read_text("utf-8").partition("[project.optional-dependencies]")[2].partition("\n[")[0]
    return re.findall(r"^([\w-]+) = \[", table, re.MULTILINE)


def test_the_official_extras_are_there() -> None:
    assert {"aiohttp", "bedrock", "datalib", "httpx2", "realtime", "vertex", "voice-helpers"} <= {*extras()}


def test_names_are_written_as_metadata_has_them() -> None:
    # Before pip 23.3 a name that is normalized in the metadata is not found under another spelling.
    assert [name for name in extras() if name != re.sub(r"[-_.]+", "-", name).lower()] == []
