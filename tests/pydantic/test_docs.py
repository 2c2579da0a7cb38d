"""The examples of ``docs/pydantic.md`` run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("pydantic")

PAGE = (Path(__file__).parents[2] / "docs" / "pydantic.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```py\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
PRINTED = [
    'True True\n{"completion":{"id":"c1","choices":[],"created":1,"model":"gpt-5","object":"chat.completion"}}\n',
    "['completion_tokens', 'total_tokens']\n",
    "4.0\n",
    "True\n",
]


@pytest.mark.parametrize(("code", "printed"), [*zip(EXAMPLES, PRINTED)])
def test_example(code: str, printed: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(code, "pydantic.md", "exec", dont_inherit=True), {"__name__": "__main__"})
    assert capsys.readouterr().out == printed


def test_all_examples_are_tried() -> None:
    assert len(EXAMPLES) == len(PRINTED)
