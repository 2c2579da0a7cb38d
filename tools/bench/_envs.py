"""The two environments that are compared: the official release, and this checkout as a user would install it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OFFICIAL_VERSION = "2.54.0"
CHECKOUT = Path(__file__).resolve().parents[2]
BUILD_INPUTS = ("pyproject.toml", "README.md", "LICENSE", "openai", "endpoints")
REPORTED = ("openai", "httpx", "httpcore", "pydantic", "attrs", "cattrs", "orjson", "numpy", "pybase64", "msgspec")

_DESCRIBE = f"""
import json, platform
from importlib import metadata
found = {{"python": platform.python_version()}}
for name in {REPORTED!r}:
    try:
        found[name] = metadata.version(name)
    except metadata.PackageNotFoundError:
        pass
print(json.dumps(found))
"""


@dataclass(frozen=True)
class Environment:
    """A virtual environment: where it is, and the versions of what matters in it."""

    folder: Path
    versions: dict[str, str]

    @property
    def python(self) -> Path:
        """The path of its interpreter."""
        return _python(self.folder)


def default_work() -> Path:
    """Return the folder in which environments are kept from one run to the next."""
    cache = os.environ.get("XDG_CACHE_HOME")
    return (Path(cache) if cache else Path.home() / ".cache") / "openai-bench"


def prepare(work: Path, python: str) -> dict[str, Environment]:
    """Create or bring up to date both environments.

    Args:
        work: Folder to keep them in; created if need be.
        python: The interpreter that they are made from: a path, or a command on the PATH.

    Returns:
        The environments under the names ``official`` and ``ours``.

    Raises:
        subprocess.CalledProcessError: An environment could not be made; pip has said why on standard error.
    """
    work = work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    tag = _output(python, "-c", "import platform as p; print(p.python_implementation().lower() + p.python_version())")
    official = work / f"official-{OFFICIAL_VERSION}-{tag}"
    ours = work / f"ours-{tag}"
    _install(official, python, stamp=OFFICIAL_VERSION, packages=[f"openai[datalib,realtime]=={OFFICIAL_VERSION}"])

    # With the official side's versions of the shared dependencies, a difference is the library's own.
    pins = _output(str(_python(official)), "-m", "pip", "freeze", "--exclude", "openai")
    constraints = work / f"shared-{tag}.txt"
    constraints.write_text(pins + "\n")
    with tempfile.TemporaryDirectory(prefix="openai-bench-") as scratch:
        # Built from a copy, as setuptools leaves build folders behind, and would reuse stale ones.
        source = Path(scratch) / "openai"
        stamp = hashlib.sha256(pins.encode())
        for path in _build_files():
            target = source / path.relative_to(CHECKOUT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            stamp.update(str(path.relative_to(CHECKOUT)).encode() + b"\0" + path.read_bytes())
        packages = ["-c", str(constraints), f"{source}[datalib,realtime]", "msgspec"]
        _install(ours, python, stamp=stamp.hexdigest(), packages=packages)
    return {"official": _describe(official), "ours": _describe(ours)}


def _build_files() -> Iterator[Path]:
    for name in BUILD_INPUTS:
        path = CHECKOUT / name
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (file for file in found if file.is_file() and "__pycache__" not in file.parts)


def _install(folder: Path, python: str, *, stamp: str, packages: list[str]) -> None:
    """Install into a fresh environment, unless the one from an earlier run was made from the same things."""
    marker = folder / "installed.txt"
    # Where the sources lie while they are installed differs from run to run; their contents are in the stamp.
    stamp += "".join(f"\n{Path(package).name}" for package in packages)
    if marker.is_file() and marker.read_text() == stamp:
        return
    print(f"installing {folder.name} ...", file=sys.stderr, flush=True)
    subprocess.run([python, "-m", "venv", "--clear", str(folder)], check=True)
    pip = [str(_python(folder)), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", *packages], check=True)
    marker.write_text(stamp)


def _describe(folder: Path) -> Environment:
    # Isolated, as -c would import from the current folder first, which may be the checkout.
    versions: dict[str, str] = json.loads(_output(str(_python(folder)), "-I", "-c", _DESCRIBE))
    return Environment(folder, versions)


def _python(folder: Path) -> Path:
    return folder / "bin" / "python"


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
