"""Finding endpoints: all of them, one table, one row; and what finding them loads."""

from __future__ import annotations

import doctest
import subprocess
import sys
from collections.abc import Callable

import pytest

from openai import endpoints
from openai.endpoints import Endpoint, Resource

from ..series import for_each


def test_all_is_every_table_s_rows_in_order() -> None:
    assert endpoints.all() == tuple(row for table in endpoints.resources() for row in table.endpoints)
    assert all(isinstance(row, Endpoint) for row in endpoints.all())


def test_resources_are_sorted_by_accessor() -> None:
    names = [table.name for table in endpoints.resources()]
    assert names == sorted(names)
    assert {"batches", "chat", "chat.completions", "chat.completions.messages", "files"} <= set(names)


def test_the_rows_of_a_table_keep_their_order() -> None:
    assert [row.name for row in endpoints.resource("batches").endpoints] == ["create", "retrieve", "list", "cancel"]


@for_each("row", endpoints.all(), lambda row: row.id)
def test_every_row_is_found_by_its_id(row: Endpoint) -> None:
    assert endpoints.get(row.id) is row


@for_each("table", endpoints.resources(), lambda table: table.name)
def test_every_table_is_found_by_its_accessor(table: Resource) -> None:
    assert endpoints.resource(table.name) is table


def test_a_table_without_rows_is_found_too() -> None:
    assert endpoints.resource("chat").endpoints == ()


@pytest.mark.parametrize(
    ("find", "wrong", "nearest"),
    [
        (endpoints.get, "chat.completion.create", "'chat.completions.create'"),
        (endpoints.get, "chat.completions.creat", "'chat.completions.create'"),
        (endpoints.get, "batch.cancel", "'batches.cancel'"),
        (endpoints.resource, "chat.completion", "'chat.completions'"),
        (endpoints.resource, "embedding", "'embeddings'"),
    ],
)
def test_a_slip_is_answered_with_the_nearest_name(find: Callable[[str], object], wrong: str, nearest: str) -> None:
    with pytest.raises(KeyError) as error:
        find(wrong)
    assert repr(wrong) in str(error.value)
    assert f"did you mean {nearest}?" in str(error.value)


@pytest.mark.parametrize("find", [endpoints.get, endpoints.resource])
@pytest.mark.parametrize(
    "wrong", ["", ".", "..", "zzzzzz", "_row", "_row.get", "batches.", ".batches", "batches/create", "os.path"]
)
def test_what_is_no_name_at_all_is_a_key_error(find: Callable[[str], object], wrong: str) -> None:
    with pytest.raises(KeyError, match=r"no (endpoint|resource) is called"):
        find(wrong)


def loaded_after(program: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded when a program has run."""
    lines = subprocess.run(
        [sys.executable, "-c", f"import sys\n{program}\nprint(*sys.modules, sep='\\n')"],
        check=True,
        capture_output=True,
        text=True,
    )
    return set(lines.stdout.split())


@pytest.mark.parametrize(
    "program",
    [
        "import openai.endpoints",
        "from openai import endpoints; endpoints.all()",
        "from openai import endpoints; endpoints.get('chat.completions.create').params",
    ],
)
def test_the_tables_load_neither_network_nor_models(program: str) -> None:
    loaded = loaded_after(program)
    assert "openai.endpoints" in loaded
    assert {name for name in loaded if name.split(".")[0] in {"httpx", "httpcore", "cattrs", "pydantic"}} == set()
    # The names of the accessors, which the package itself has.
    loaded -= {"openai.resources", "openai.resources._module_accessors"}
    assert {name for name in loaded if name.startswith(("openai.types", "openai.resources", "openai._client"))} == set()


@pytest.mark.parametrize(
    ("lookup", "domain"),
    [
        ("resource('batches')", "batches"),
        ("get('batches.cancel')", "batches"),
        ("resource('chat.completions.messages')", "chat"),
        ("get('chat.completions.messages.list')", "chat"),
    ],
)
def test_looking_one_table_up_loads_its_domain_only(lookup: str, domain: str) -> None:
    loaded = loaded_after(f"from openai import endpoints; endpoints.{lookup}")
    public = {name for name in loaded if name.startswith("openai.endpoints.") and "._" not in name}
    assert public == {f"openai.endpoints.{domain}"}


def test_the_examples_in_the_docs_are_true() -> None:
    outcome = doctest.testmod(endpoints)
    assert outcome.attempted > 0
    assert outcome.failed == 0
