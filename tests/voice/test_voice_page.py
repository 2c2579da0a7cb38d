"""The examples of docs/voice.md run with a stand-in for the sound devices, and print what the page says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from openai import OpenAI
from openai.testing import serve

pytest.importorskip("websockets", reason="needs the extra realtime")

PAGE = Path(__file__).parents[2] / "docs" / "voice.md"


def test_the_examples_run(device: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    text = PAGE.read_text("utf-8")
    found = list(re.finditer(r"(?ms)^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<output>.*?)^```)?", text))
    assert found
    with serve() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
        with OpenAI() as client:
            names: dict[str, Any] = {"__name__": "__main__", "client": client, "server": server}
            for each in found:
                line = text.count("\n", 0, each.start("code"))
                exec(compile("\n" * line + each["code"], "docs/voice.md", "exec"), names)
                assert capsys.readouterr().out == (each["output"] or ""), f"docs/voice.md:{line}"
