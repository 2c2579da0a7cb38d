"""Checks everything that can be checked without running the library: format, lint, types, stubs.

    python tools/check            all of it
    python tools/check mypy ruff  some of it

The type checkers read a copy of the checkout that is laid out as it is installed, with ``endpoints`` inside of
``openai``; the paths that they print are those of that copy. Pyright also reads the examples of the documentation, each
page as a module with the page's lines.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PYTHON = [sys.executable, "-m"]
IN_CHECKOUT = {
    "format": [*PYTHON, "ruff", "format", "--check", "--quiet", "."],
    "ruff": [*PYTHON, "ruff", "check", "--quiet", "--output-format", "concise", "."],
    "stubs": [sys.executable, str(ROOT / "tools" / "stubs"), "--check"],
}
AS_INSTALLED = {
    "mypy": [*PYTHON, "mypy", "--no-error-summary", "--cache-dir", str(ROOT / ".mypy_cache")],
    "pyright": [*PYTHON, "pyright", "--pythonpath", sys.executable],
    "stubtest": [
        *PYTHON, "mypy.stubtest", "openai", "--concise", "--mypy-config-file", "pyproject.toml",
        "--allowlist", "tests/typing/stubtest-allowlist.txt",
    ],
    # How much of what the package offers has a known type, as a user's type checker sees it.
    "completeness": [*PYTHON, "pyright", "--pythonpath", sys.executable, "--verifytypes", "openai", "--ignoreexternal"],
}  # fmt: skip

#: What the examples of the documentation need not say; it stands in place of the title.
TAKEN_FOR_GRANTED = "from openai import OpenAI, testing; client = OpenAI(); server = testing.serve()"

#: Per cent of types that must be known; there is always something that only a run could tell.
COMPLETE = 99.0


def main(arguments: list[str]) -> int:
    """Run the checks, all of them even if one fails.

    Args:
        arguments: names of the checks to run; none for all.

    Returns:
        the exit code: 0 if nothing was found.
    """
    parser = argparse.ArgumentParser(prog="python tools/check", description="Check format, lint, types and stubs.")
    parser.add_argument("check", nargs="*", help=f"one of {', '.join((*IN_CHECKOUT, *AS_INSTALLED))}; all by default")
    wanted = parser.parse_args(arguments).check or [*IN_CHECKOUT, *AS_INSTALLED]
    unknown = [name for name in wanted if name not in (*IN_CHECKOUT, *AS_INSTALLED)]
    if unknown:
        parser.error(f"there is no check called {unknown[0]!r}")
    with tempfile.TemporaryDirectory() as folder:
        if any(name in AS_INSTALLED for name in wanted):
            _lay_out(Path(folder))
        failed = [
            name
            for name in wanted
            if not _passes(name, {**IN_CHECKOUT, **AS_INSTALLED}[name], ROOT if name in IN_CHECKOUT else Path(folder))
        ]
    print(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


def _lay_out(folder: Path) -> None:
    """Copy what is checked into a folder, with the tables where they are installed."""
    junk = shutil.ignore_patterns("__pycache__")
    for name in ("openai", "tools", "tests/typing"):
        shutil.copytree(ROOT / name, folder / name, ignore=junk)
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "docs").mkdir()
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        if page.stem != "adding-an-endpoint":  # which shows pieces of modules
            (folder / "docs" / f"{page.stem}.py").write_text(_examples(page), "utf-8")


def _examples(page: Path) -> str:
    lines, in_example = [TAKEN_FOR_GRANTED], False
    for line in page.read_text("utf-8").splitlines()[1:]:
        fence = line.startswith("```")
        lines.append(line if in_example and not fence else "")
        in_example = line == "```python" if fence else in_example
    return "\n".join([*lines, ""])


def _passes(name: str, command: list[str], folder: Path) -> bool:
    if name == "stubtest" and sys.version_info < (3, 10):
        # The last mypy that runs on 3.9 has a stubtest that breaks off at attrs.
        print("stubtest: left out, needs Python 3.10")
        return True
    start = time.monotonic()
    # Without this, pyright says on every run that a newer version is out.
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    if name == "completeness":
        # The package is looked for where Python would find it.
        environment["PYTHONPATH"] = str(folder)
    run = subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    passed = run.returncode == 0
    if name == "completeness":
        score = re.search(r"completeness score: ([0-9.]+)%", run.stdout)
        passed = score is not None and float(score[1]) >= COMPLETE
    print(f"{name}: {'ok' if passed else 'failed'} ({time.monotonic() - start:.0f} s)", flush=True)
    if not passed:
        print(run.stdout.replace(f"{folder}{os.sep}", "").rstrip(), flush=True)
    return passed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
