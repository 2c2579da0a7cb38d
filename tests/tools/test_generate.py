"""The generator: what it makes of tables, and that the files in the tree are its own."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from generate._files import find_outdated
from generate._module import stub
from generate._names import Names
from generate._resources import generate_modules
from generate._row import methods

from openai.endpoints import Endpoint, Param
from openai.endpoints._row import resource

ROOT = Path(__file__).parents[2]

MODULE = '''
from __future__ import annotations

import os
from typing import TYPE_CHECKING, Union

from .._resource import AsyncResource, Child, SyncResource

if TYPE_CHECKING:
    from ..types import Batch

LIMIT = 3


class Batches(SyncResource, table="batches"):
    results = Child("openai.resources.files:Files")

    def create_and_poll(self, /, *ids: str, wait: float = 1.5, path: Union[str, os.PathLike[str]] = "") -> list[Batch]:
        """Wait."""
        return []

    @property
    def size(self) -> "int":
        return 0

    def list(self) -> None:
        pass

    def _private(self) -> None:
        pass


class AsyncBatches(AsyncResource, table="batches"):
    async def create_and_poll(self, **options: object) -> Batch: ...
'''


def test_the_files_in_the_tree_are_up_to_date() -> None:
    run = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "generate"), "--check"], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout) == (0, ""), run.stderr


def test_what_is_out_of_date_is_named(tmp_path: Path) -> None:
    package = tmp_path / "openai"
    shutil.copytree(ROOT / "openai" / "resources", package / "resources", ignore=shutil.ignore_patterns("__pycache__"))
    (package / "_support").mkdir()
    for name in ("_client_views.pyi", "_support/frozen.py"):
        shutil.copy(ROOT / "openai" / name, package / name)
    before = find_outdated(package)
    (package / "resources" / "gone.py").write_text("x: int\n", encoding="utf-8")
    (package / "resources" / "models.py").unlink()
    (package / "resources" / "videos.pyi").write_text("", encoding="utf-8")
    changed = {path.name: bool(text) for path, text in find_outdated(package).items() if path not in before}
    assert changed == {"gone.py": False, "models.py": True, "videos.pyi": True}


def test_a_table_below_another_makes_its_module_a_package() -> None:
    ponds = resource("ponds", doc="Ponds.")
    inlets = resource("ponds.inlets", doc="Inlets.", class_name="PondInlets")
    modules = dict(generate_modules([ponds, inlets]))
    assert {"ponds/ponds.py", "ponds/inlets.py", "ponds/__init__.py", "ponds/__init__.pyi"} < modules.keys()
    assert 'class AsyncPonds(AsyncResource, table="ponds"):\n' in modules["ponds/ponds.py"]
    assert '    inlets = Child("openai.resources.ponds.inlets:AsyncPondInlets")\n' in modules["ponds/ponds.py"]
    assert '    "PondInlets": ".inlets",\n' in modules["ponds/__init__.py"]
    assert '    ponds = Child("openai.resources.ponds:Ponds")\n' in modules["_accessors.py"]
    assert {path for path, _ in generate_modules([ponds])} >= {"ponds.py", "__init__.py"}


@pytest.fixture(scope="module")
def written() -> str:
    return stub("openai.resources.batches", ast.parse(MODULE))


@pytest.mark.parametrize(
    "line",
    [
        "import builtins",
        "import os",
        "from .files import Files, FilesWithRawResponse, FilesWithStreamingResponse",
        "LIMIT = 3",
        "    results: Child[Files]",
        '        """Wait."""',
        "    @property",
        "    def size(self) -> int: ...",
        "    def list(self) -> None: ...",
        "    async def create_and_poll(self, **options: object) -> Batch: ...",
    ],
)
def test_what_stands_in_the_module_stands_in_the_stub(written: str, line: str) -> None:
    assert line in written.splitlines()


def test_a_method_called_list_does_not_hide_the_type(written: str) -> None:
    assert ") -> builtins.list[Batch]:" in written


def test_a_method_written_by_hand_wins_over_the_row(written: str) -> None:
    classes = dict(re.findall(r"^class (\w+)\(.*?\):\n(.*?)(?=^class |\Z)", written, re.MULTILINE | re.DOTALL))
    sync, asynchronous = classes["Batches"], classes["AsyncBatches"]
    assert sync.count("def list(") == 1
    assert "after: str | Omit = omit," not in sync
    assert "def list(" in asynchronous
    assert ") -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:" in asynchronous


def test_what_is_private_stays_out(written: str) -> None:
    assert "_private" not in written


def row(**settings: str) -> Endpoint:
    params = (
        Param("thread_id", "str", "path", True, "thread_id"),
        Param("message_id", "str", "path", True, "message_id"),
        Param("stream", "bool | None", "body", False, "stream"),
    )
    return Endpoint("x", "get", "GET", "/t/{thread_id}/m/{message_id}", params, "Get it.", returns="Model", **settings)


def test_two_ids_can_be_given_in_both_orders() -> None:
    texts = [function.text() for function in methods(row(), False, Names("openai.resources.x", []))]
    assert len(texts) == 2
    assert "    thread_id: str,\n    message_id: str,\n    *,\n" in texts[0]
    assert "    message_id: str,\n    *,\n    thread_id: str,\n" in texts[1]


def test_a_stream_has_an_overload_for_each_answer() -> None:
    functions = methods(row(stream="Batch"), True, Names("openai.resources.x", []))
    first = functions[:3]
    assert [function.returns for function in first] == ["Model", "AsyncStream[Batch]", "Model | AsyncStream[Batch]"]
    said = [param for function in first for param in function.params if param.startswith("stream:")]
    assert said == ["stream: Literal[False] | None | Omit = omit", "stream: Literal[True]", "stream: bool"]
    assert len(functions) == 6


def test_a_deprecated_row_is_marked() -> None:
    (function, _) = methods(row(deprecated="use content"), False, Names("openai.resources.x", []))
    assert function.decorators == ["overload", 'deprecated("use content")']
