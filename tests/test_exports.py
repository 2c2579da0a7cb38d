"""What the packages offer: the names in their stubs are those that they load."""

from __future__ import annotations

import ast
import pickle
import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import openai
from openai import _exceptions

#: Packages whose names load when they are first used, and which say so to type checkers in a stub.
PACKAGES = [
    name
    for name in ["openai", *(found.name for found in pkgutil.walk_packages(openai.__path__, "openai.") if found.ispkg)]
    if not name.startswith("openai.types") and Path(import_module(name).__path__[0], "__init__.pyi").exists()
]


def exported_by(stub: ast.Module) -> list[str]:
    return next(
        ast.literal_eval(node.value)
        for node in stub.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )


def names_in_stub(package: str) -> set[str]:
    folder = Path(import_module(package).__path__[0])
    names: set[str] = set()
    for node in ast.parse((folder / "__init__.pyi").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            stub = folder.joinpath(*(node.module or "").split(".")).with_suffix(".pyi")
            names.update(exported_by(ast.parse(stub.read_text(encoding="utf-8"))))
        elif isinstance(node, ast.ImportFrom):
            names.update(alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.add(node.target.id)
    return names


def test_these_packages_have_stubs() -> None:
    assert {"openai", "openai.resources", "openai.testing"} <= set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_loads_what_its_stub_names(package: str) -> None:
    module = import_module(package)
    for name in names_in_stub(package):
        assert hasattr(module, name), name


@pytest.mark.parametrize("package", PACKAGES)
def test_a_stub_names_what_its_package_offers(package: str) -> None:
    module = import_module(package)
    assert set(getattr(module, "__all__", ())) <= names_in_stub(package)
    # What is there by `dir()` beyond the stub are submodules that something has imported, and the lazy helper.
    public = {name for name in dir(module) if not name.startswith("_") and name != "lazy"}
    submodules = {found.name for found in pkgutil.iter_modules(module.__path__)} | {"Any", "annotations"}
    assert public - submodules <= names_in_stub(package)


def test_star_import_of_a_package_of_types_brings_all_of_them() -> None:
    namespace: dict[str, object] = {}
    exec("from openai.types.realtime import *", namespace)
    assert {"InputAudioBufferAppendEvent", "RealtimeServerEvent"} <= set(namespace)


def test_star_import_gives_what_all_names() -> None:
    namespace: dict[str, object] = {}
    exec("from openai import *", namespace)
    assert set(openai.__all__) <= set(namespace)


ERRORS = [name for name, value in vars(_exceptions).items() if isinstance(value, type) and issubclass(value, Exception)]


@pytest.mark.parametrize(
    "name",
    [
        *ERRORS,
        *("OpenAI", "AsyncOpenAI", "Client", "AsyncClient", "Stream", "AsyncStream", "NotGiven", "Omit"),
        *("DefaultHttpxClient", "DefaultAsyncHttpxClient", "DefaultAioHttpClient", "DefaultHttpx2Client"),
        *("DefaultAsyncHttpx2Client", "file_from_path"),
    ],
)
def test_a_public_name_says_that_it_is_of_the_package(name: str) -> None:
    found = getattr(openai, name)
    assert found.__module__ == "openai"
    assert pickle.loads(pickle.dumps(found)) is found


def test_a_class_of_a_program_is_of_its_own_module() -> None:
    class Mine(openai.RateLimitError):
        pass

    assert Mine.__module__ == __name__


def test_an_error_shows_its_public_name_before_anybody_has_asked_for_it() -> None:
    program = "from openai._exceptions import PaginationError; raise PaginationError('no end')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1] == "openai.PaginationError: no end"


@pytest.mark.parametrize("package", PACKAGES)
def test_an_unknown_name_is_refused(package: str) -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        getattr(import_module(package), "nonsense")  # noqa: B009
