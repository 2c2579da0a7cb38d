"""The example with pydantic of ``docs/structured-output.md`` runs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pydantic")

from openai.testing import serve

PAGE = Path(__file__).parents[2] / "docs" / "structured-output.md"


def test_the_example(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = re.findall(r"^```py\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    names: dict[str, Any] = {"__name__": "__main__"}
    with serve() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
        exec(compile(code, "structured-output.md", "exec", dont_inherit=True), names)
    assert capsys.readouterr().out == "name='name' guests=['guests']\n"
