"""What holds for all tests."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

if TYPE_CHECKING:
    from openai.testing import LocalServer

# On the build server the same examples every time: what a new one finds is for whoever runs the tests at their desk.
# How long an example takes says more of what else the machine does than of the code.
_UNTIMED: Any = {"deadline": None, "suppress_health_check": [hypothesis.HealthCheck.too_slow]}
hypothesis.settings.register_profile("ci", derandomize=True, **_UNTIMED)
hypothesis.settings.register_profile("desk", **_UNTIMED)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "desk")


_PYDANTIC = Path(__file__).parent / "pydantic"


class _NoPydantic:
    """Hides pydantic: once a program has imported it our models follow its rules, and most tests are about ours.

    It stands for one of Python's finders, and finds everything else that this one does.
    """

    def __init__(self, finder: Any) -> None:
        self._finder = finder

    def __getattr__(self, name: str) -> Any:
        return getattr(self._finder, name)

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:
        hidden = fullname.partition(".")[0] in ("pydantic", "pydantic_core")
        return None if hidden else self._finder.find_spec(fullname, path, target)


#: Cases of one test function that a quick run keeps.
_SAMPLE = 12


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--quick", action="store_true", help="run a sample of each long series of cases")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--quick"):
        return
    cases: dict[str, list[pytest.Item]] = {}
    for item in items:
        cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    kept = {id(case) for series in cases.values() for case in series[:: -(-len(series) // _SAMPLE)]}
    config.hook.pytest_deselected(items=[item for item in items if id(item) not in kept])
    items[:] = [item for item in items if id(item) in kept]


def pytest_configure(config: pytest.Config) -> None:
    wanted = [(config.invocation_params.dir / argument.partition("::")[0]).resolve() for argument in config.args]
    if not all(path == _PYDANTIC or _PYDANTIC in path.parents for path in wanted):
        sys.meta_path[:] = [_NoPydantic(finder) for finder in sys.meta_path]


@pytest.fixture(scope="session", autouse=True)
def _away_from_the_checkout(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    # A program that a test starts would import the checkout that it stands in, which has no `openai.endpoints`.
    before = os.getcwd()
    os.chdir(tmp_path_factory.mktemp("elsewhere"))
    yield
    os.chdir(before)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away whatever the environment of the tests says to the library or to httpx."""
    for name in os.environ:
        if "OPENAI" in name or name.startswith(("AZURE_", "SSL_CERT_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="module")
def _running() -> Iterator[LocalServer]:
    # Only here: some tests are about what is loaded with the library, and some need none of it.
    from openai.testing import serve

    with serve() as running:
        yield running


@pytest.fixture
def server(_running: LocalServer) -> LocalServer:
    """A local server that is fresh; it is started once for a module of tests."""
    _running.clear()
    return _running


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Keep the garbage collector away, so that only what nobody refers to any more goes."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()
