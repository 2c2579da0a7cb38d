"""Programs that are frozen, or run from an archive: everything that loads by name is found there, too."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from modulefinder import ModuleFinder
from pathlib import Path
from typing import Any

import pytest

import openai
from openai.__pyinstaller import get_hook_dirs
from openai.testing import serve

PROGRAM = Path(__file__).parent / "program.py"
#: Seconds; freezing looks at every module of the library and of what it uses.
TIMEOUT = 600


def outcome(*command: str, cwd: Path, **variables: str) -> Any:
    """Run the program against a server, and return what it says came of it."""
    with serve() as server:
        run = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
            cwd=cwd,
            env={**os.environ, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "sk-test", **variables},
        )
    assert (run.returncode, run.stderr) == (0, "")
    return json.loads(run.stdout)


EXPECTED: Any = {
    "call": "assistant",
    "stream": True,
    "stream helper": "completed",
    "structured": True,
    "helper": True,
    "list": ["FileObject"],
    "types": [True, True],
    "realtime": [True, True],
    "async": ["completed", True],
}


def test_pyinstaller(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller")
    options = ["--log-level=ERROR", "--distpath=dist", "--specpath=.", "--workpath=work", "--name=program"]
    # It knows nothing of packages that are installed from a checkout.
    options += [f"--paths={Path(openai.__file__).parent.parent}", f"--additional-hooks-dir={get_hook_dirs()[0]}"]
    # What this environment has besides, for the tests, would take most of the time.
    left_out = ["numpy", "pandas", "pydantic", "starlette", "trio", "uvicorn", "setuptools", "hypothesis", "wrapt"]
    excluded = [f"--exclude-module={name}" for name in left_out]
    freeze = [sys.executable, "-m", "PyInstaller", *options, *excluded, str(PROGRAM)]
    run = subprocess.run(freeze, capture_output=True, text=True, timeout=TIMEOUT, check=False, cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    assert outcome(str(tmp_path / "dist" / "program" / "program"), cwd=tmp_path) == EXPECTED
    assert [*(tmp_path / "dist").rglob("openai-*.dist-info/METADATA")], "programs ask for the version"


def test_an_archive_on_the_path(tmp_path: Path) -> None:
    package = Path(openai.__file__).parent
    # The tables stand beside the package in a checkout; `copytree` follows the link to them.
    shutil.copytree(package, tmp_path / "source" / "openai", ignore=shutil.ignore_patterns("__pycache__"))
    archive = tmp_path / "packages.zip"
    with zipfile.ZipFile(archive, "w") as written:
        for path in sorted((tmp_path / "source").rglob("*.py")):
            written.write(path, path.relative_to(tmp_path / "source"))
    start = (
        "import openai, runpy; assert 'packages.zip' in openai.__file__; "
        f"runpy.run_path({str(PROGRAM)!r}, None, '__main__')"
    )
    assert outcome(sys.executable, "-c", start, cwd=tmp_path, PYTHONPATH=str(archive)) == EXPECTED


def test_imports_that_analysers_see_reach_every_module(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("from openai import OpenAI\n", "utf-8")
    root = Path(openai.__file__).parent
    # The package alone: of others' modules, there are some at which the finder fails.
    packages = tmp_path / "packages"
    packages.mkdir()
    (packages / "openai").symlink_to(root)
    finder = ModuleFinder(path=[str(packages)])
    finder.run_script(str(script))
    apart = {"__main__", "cli", "helpers", "testing", "__pyinstaller"}
    files = (path.relative_to(root).with_suffix("").parts for path in root.rglob("*.py"))
    modules = {".".join(["openai", *parts]).replace(".__init__", "") for parts in files if parts[0] not in apart}
    assert sorted(modules - finder.modules.keys()) == []
    assert "openai.testing._app" not in finder.modules, "only programs that import it need it"
