"""The commands behind the checks; all of them run in the root of the checkout."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_PYTHON = [sys.executable, "-m"]
_PYRIGHT = [*_PYTHON, "pyright", "--pythonpath", sys.executable]

#: The slowest first: they run side by side.
COMMANDS: dict[str, list[str]] = {
    "pyright": [*_PYRIGHT, "--level", "error"],
    "stubtest": [
        *_PYTHON, "mypy.stubtest", "openai", "--concise", "--mypy-config-file", "pyproject.toml",
        "--allowlist", "tests/typing/stubtest-allowlist.txt",
    ],
    "mypy": [*_PYTHON, "mypy", "--no-error-summary"],
    # The share of what the package offers that has a known type, as a user's type checker sees it.
    "completeness": [*_PYRIGHT, "--verifytypes", "openai", "--ignoreexternal"],
    "generated": [sys.executable, str(ROOT / "tools" / "generate"), "--check"],
    "format": [*_PYTHON, "ruff", "format", "--check", "--quiet", "."],
    "ruff": [*_PYTHON, "ruff", "check", "--quiet", "--output-format", "concise", "."],
}  # fmt: skip

#: Run by name only: they do not pass since models have a metaclass, through which pyright takes the `__dict__` of an
#: instance for that of a class.
BY_NAME = ("pyright", "completeness")

QUICK = ("mypy", "generated", "format", "ruff")

#: Per cent of types that must be known; there is always something that only a run could tell.
MIN_COMPLETENESS = 99.0

#: Stands in place of the title of a page, whose examples need not repeat it.
_PREAMBLE = "from openai import OpenAI, testing; client = OpenAI(); server = testing.serve()"


def build_commands(folder: Path) -> dict[str, list[str]]:
    """Return the commands, of which pyright's also reads the examples of the documentation.

    Args:
        folder: an empty folder. Each page is written there as a module with the page's lines, beside a configuration
            that is the project's own and that folder.
    """
    # In a folder of their own: the page on pydantic would hide the package.
    pages = folder / "docs"
    pages.mkdir()
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        if page.stem != "adding-an-endpoint":  # which shows parts of modules
            (pages / f"{page.stem}.py").write_text(extract_examples(page), "utf-8")
    root = os.path.relpath(ROOT, folder)
    configuration = {
        # Pyright passes over absolute paths.
        "include": ["docs", *(f"{root}/{name}" for name in ("openai", "endpoints", "tools", "tests/typing"))],
        "extraPaths": [str(ROOT), str(ROOT / "tools")],
        "pythonVersion": "3.9",
        "reportUnsupportedDunderAll": False,
    }
    path = folder / "pyrightconfig.json"
    path.write_text(json.dumps(configuration), "utf-8")
    return {**COMMANDS, "pyright": [*COMMANDS["pyright"], "--project", str(path)]}


def extract_examples(page: Path) -> str:
    """Return the Python examples of a page as a module, on the lines that they have in the page."""
    lines, in_example = [_PREAMBLE], False
    for line in page.read_text("utf-8").splitlines()[1:]:
        fence = line.startswith("```")
        lines.append(line if in_example and not fence else "")
        in_example = line == "```python" if fence else in_example
    return "\n".join([*lines, ""])


def read_completeness(output: str) -> float:
    """Return the score, in per cent, that pyright printed; 0 where it printed none."""
    score = re.search(r"completeness score: ([0-9.]+)%", output)
    return float(score[1]) if score else 0.0
