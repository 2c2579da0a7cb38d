"""A copy of the checkout that a test can change, with commands that run in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent

_COPIED = ("openai", "endpoints", "tools")


class Checkout:
    """A copy of the library and its tools.

    Args:
        folder: an empty folder for the copy.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        ignored = shutil.ignore_patterns("__pycache__")
        for name in _COPIED:
            shutil.copytree(ROOT / name, folder / name, symlinks=True, ignore=ignored)
        shutil.copy(ROOT / "pyproject.toml", folder)
        tables = folder / "openai" / "endpoints"
        if not tables.is_symlink():
            # A source distribution has a copy in place of the link.
            shutil.rmtree(tables)
            tables.symlink_to(Path("..", "endpoints"), target_is_directory=True)

    def write(self, files: Mapping[str, str]) -> None:
        """Write files: text by path."""
        for path, text in files.items():
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")

    def run(self, *arguments: str) -> str:
        """Run Python in the copy and return what it printed; fail if it exits with another code than 0."""
        environment = {**os.environ, "PYTHONPATH": str(self.folder)}
        process = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=environment,
            encoding="utf-8",
            capture_output=True,
            check=False,
        )
        assert (process.returncode, process.stderr) == (0, ""), process.stdout + process.stderr
        return process.stdout
