"""The example that the type checkers read also runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from openai.testing import serve


def test_the_example_runs_against_the_local_server() -> None:
    with serve() as server:
        run = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("example.py"))],
            env={**os.environ, "OPENAI_BASE_URL": str(server.base_url), "OPENAI_API_KEY": "sk-test"},
            capture_output=True,
            text=True,
            check=False,
        )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout
