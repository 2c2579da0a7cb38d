"""The whole surface, against the facts in ``tests/facts``: endpoints by introspection and on the wire, types, contract.

The comparison itself is that of ``tools/surface``, which prints what these tests only refuse.
"""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from surface import _compact, _contract, _endpoints, _facts, _report, _types, _wire
from surface._values import Values

from .series import for_each

ROOT = Path(__file__).parents[1]
DATA = _facts.load(ROOT / "tests" / "facts")
FACTS = _facts.Facts(DATA)
ENDPOINTS = {**FACTS.endpoints, **FACTS.contract_endpoints}


def undecided(section: str, id: str, found: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(kind, text) for kind, text in found if not _report.decided(_report.Difference(section, kind, id, text))]


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Iterator[_wire.Caller]:
    with _wire.Caller(request.param == "async") as made:
        yield made


@pytest.mark.parametrize("params", ["required", "all"])
@for_each("id", ENDPOINTS)
def test_an_endpoint_sends_what_it_should(caller: _wire.Caller, id: str, params: str) -> None:
    found = _wire.endpoint(ENDPOINTS[id], caller, FACTS, params == "all")
    assert undecided("endpoints on the wire", id, found) == []


@pytest.mark.parametrize("client", _endpoints.clients(), ids=["sync", "async"])
@for_each("id", ENDPOINTS)
def test_an_endpoint_has_its_params_and_its_answer(client: Any, id: str) -> None:
    assert undecided("endpoints", id, _endpoints.endpoint(ENDPOINTS[id], client)) == []


@pytest.mark.parametrize(
    "find",
    [_endpoints.resources, _types.types, _types.fields, _types.exports, _contract.methods, _contract.imports],
    ids=lambda f: f.__name__,
)
def test_nothing_is_missing_or_other(find: Any) -> None:
    assert list(find(FACTS)) == []


def test_every_name_beside_the_types_can_be_imported() -> None:
    missing = [each for each in _types.names(FACTS) if not _report.decided(each)]
    assert missing == []
    assert set(_types.later_names(FACTS)) == {"openai.AsyncBedrockOpenAI", "openai.BedrockOpenAI"}


def test_the_facts_are_all_there() -> None:
    counts = {
        "accessors": len(FACTS.resources),
        "endpoints": len(FACTS.endpoints),
        "types": len(FACTS.types) + len(FACTS.others),
        "contract methods": len(FACTS.methods),
        "contract endpoints": len(FACTS.contract_endpoints),
    }
    # There may be more: new endpoints are added to the facts.
    recorded = {
        "accessors": 97,
        "endpoints": 289,
        "types": 3458,
        "contract methods": 130,
        "contract endpoints": 9,
    }
    assert {name: min(count, recorded[name]) for name, count in counts.items()} == recorded


def test_the_report_says_what_is_there_and_what_is_not() -> None:
    run = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "surface"), "--json"], capture_output=True, text=True, check=False
    )
    report = json.loads(run.stdout)
    assert report.pop("needless decisions") == []
    assert run.returncode == any(section["differences"] for section in report.values())
    assert report["endpoints"]["good"] == report["endpoints on the wire"]["good"] == len(FACTS.endpoints)
    assert report["types"]["good"] == len(FACTS.types) + len(FACTS.others)
    assert all(each["reason"] for section in report.values() for each in section["decided"])
    for section in report.values():
        missing = {each["name"] for each in section["differences"]} | set(section["not_yet"])
        assert section["good"] + len(missing) == section["total"]


def test_the_report_in_words() -> None:
    odd = _report.Difference("endpoints", "param", "files.create", "has no 'file'")
    wanted = _report.Difference("endpoints", "more params", "videos.remix", "has 'seconds'")
    section = _report.Section("endpoints", 3, [odd, odd, wanted], ["files.poll"])
    assert list(_report.lines([section], True)) == [
        "1/3 endpoints: 1 differences (1 decided), 1 not yet",
        "",
        "endpoints: differences",
        "  param",
        "    files.create: has no 'file'",
        "",
        "endpoints: not yet",
        "  files.poll",
        "",
        "endpoints: decided",
        "  videos.remix, more params: the contract's param, sent when given",
    ]
    assert len(_report.unused([section])) == len(_report.DECIDED) - 1


def changed(change: dict[str, Any], id: str = "vector_stores.files.list") -> _facts.Endpoint:
    facts = copy.deepcopy(DATA)
    facts["endpoints"][id].update(change)
    return _facts.Facts(facts).endpoints[id]


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"params": ["vector_store_id! path"]}, "more params"),
        (
            {"params": ["vector_store_id! path", "a query", *DATA["endpoints"]["vector_stores.files.list"]["params"]]},
            "param",
        ),
        ({"params": ["vector_store_id path"]}, "required"),
        ({"params": ["vector_store_id! query"]}, "kind"),
        ({"params": ["vector_store_id! query"]}, "order"),
        ({"page": "page"}, "page"),
        ({"page": ""}, "page"),
        ({"stream": "Completion"}, "stream"),
    ],
)
def test_a_difference_of_a_method_is_found(change: dict[str, Any], kind: str) -> None:
    found = [found for found, _ in _endpoints.endpoint(changed(change), _endpoints.clients()[0])]
    assert kind in found


@pytest.mark.parametrize(
    ("id", "change", "kind"),
    [
        ("files.delete", {"method": "GET"}, "method"),
        ("files.delete", {"path": "/file/{file_id}"}, "path"),
        ("files.delete", {"headers": {"OpenAI-Beta": "x"}}, "header"),
        ("files.delete", {"headers": {"Accept": "*/*"}}, "header"),
        ("files.delete", {"security": "admin_api_key"}, "header"),
        ("files.delete", {"returns": "FileObject"}, "answer"),
        ("files.delete", {"deprecated": True}, "deprecated"),
        ("files.delete", {"params": ["file_id! path", "more! query"]}, "refused"),
        ("files.list", {"params": ["limit query wire"]}, "query"),
        ("files.list", {"page": "page"}, "answer"),
        ("files.create", {"files": "", "params": ["file! file", "purpose! body other"]}, "body"),
        ("batches.create", {"files": "always"}, "content type"),
        ("embeddings.create", {"params": ["input! body other", "model! body"]}, "body"),
        ("completions.create", {"stream": ""}, "answer"),
    ],
)
def test_a_difference_on_the_wire_is_found(caller: _wire.Caller, id: str, change: dict[str, Any], kind: str) -> None:
    assert kind in [found for found, _ in _wire.endpoint(changed(change, id), caller, FACTS, True)]


@pytest.mark.parametrize(
    ("name", "change", "find", "kind"),
    [
        ("batch.Nonsense", {"kind": "model", "fields": {}}, _types.types, "missing"),
        ("batch.Batch", {"kind": "typed_dict", "fields": {}}, _types.types, "kind"),
        ("file_purpose.FilePurpose", {"kind": "alias", "type": "Literal['a']"}, _types.types, "alias"),
        ("responses.tool.Tool", {"kind": "alias", "type": "str", "tag": "kind"}, _types.types, "discriminator"),
        ("batch.Batch", {"kind": "model", "fields": {"id": "int"}}, _types.fields, "type"),
        ("batch.Batch", {"kind": "model", "fields": {"id?": "str"}}, _types.fields, "required"),
        ("batch.Batch", {"kind": "model", "fields": {"idea": "str"}}, _types.fields, "missing"),
        ("batch.Batch", {"kind": "model", "fields": {"id": "str"}, "wire": {"id": "x"}}, _types.fields, "alias"),
        (
            "batch.Batch",
            {"kind": "model", "fields": {"object": "Literal['batch']", "id": "str"}},
            _types.fields,
            "order",
        ),
    ],
)
def test_a_difference_of_a_type_is_found(name: str, change: dict[str, Any], find: Any, kind: str) -> None:
    facts = copy.deepcopy(DATA)
    facts["types"] = {name: change}
    facts["contract"]["types"] = []
    facts["names"]["others"] = {}
    assert kind in [each.kind for each in find(_facts.Facts(facts)) if each.name.startswith(name)]


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        ("file_id!/ limit! -> FileObject", "refused"),
        ("file_id! -> FileObject", ""),
        ("file_id!/ -> Nonsense", "type"),
    ],
)
def test_a_difference_from_the_contract_is_found(method: str, kind: str) -> None:
    facts = copy.deepcopy(DATA)
    facts["contract"]["methods"] = {"files.retrieve": method}
    assert {each.kind for each in _contract.methods(_facts.Facts(facts))} == ({kind} if kind else set())


TYPES = {
    "thing.Kind": {"kind": "alias", "type": "Literal['a', 'b']"},
    "thing_params.ThingParams": {"kind": "typed_dict", "fields": {"kind": "~thing.Kind", "schema_?": "Dict[str, int]"}},
}
TYPES["thing_params.ThingParams"]["wire"] = {"schema_": "schema"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("str", "name"),
        ("int", 3),
        ("Optional[float]", 0.5),
        ("Optional[Literal[False]] | Literal[True]", True),
        ("Union[str, List[str]]", "name"),
        ("Iterable[Dict[str, bool]]", [{"key": True}]),
        ("^SequenceNotStr[str]", ["name"]),
        ("~thing.Kind", "a"),
        ("~thing_params.ThingParams", {"kind": "a", "schema": {"key": 3}}),
    ],
)
def test_values_are_made_from_types(text: str, value: Any) -> None:
    assert Values(TYPES).of(text, "name") == value


def test_a_surface_file_becomes_facts() -> None:
    method = {
        "kind": "endpoint",
        "http": {
            "method": "POST",
            "path": "/a/{a_id}/b/{b_id}",
            "cast_to": "openai._types.NoneType",
            "multipart": True,
            "headers": {"Content-Type": "multipart/form-data", "OpenAI-Beta": "x"},
            "security": ["admin_api_key_auth"],
        },
        "params": [
            {"name": "b_id", "type": "str", "in": "path", "required": True},
            {"name": "a_id", "type": "str", "in": "path", "required": True},
            {"name": "file", "type": "openai._types.FileTypes", "in": "file"},
            {"name": "kind", "type": "openai.types.thing.Kind", "in": "form", "wire": "sort", "required": True},
        ],
    }
    surface = {"resources": {"a.b": {"methods": {"create": method, "poll": {"kind": "helper"}}}}}
    made = {
        "a.b.create": {
            "method": "POST",
            "path": "/a/{a_id}/b/{b_id}",
            "params": ["a_id! path", "b_id! path", "file file", "kind! body sort"],
            "page": "",
            "stream": "",
            "returns": None,
            "headers": {"OpenAI-Beta": "x"},
            "security": "admin_api_key",
            "files": "always",
            "values": {"kind": "a"},
        }
    }
    assert _compact.endpoints(surface, Values(TYPES)) == made


def test_facts_are_kept_as_they_were_read(tmp_path: Path) -> None:
    _facts.save(tmp_path, DATA)
    for name in _facts.FILES:
        assert (tmp_path / f"{name}.json").read_text("utf-8") == (ROOT / "tests" / "facts" / f"{name}.json").read_text(
            "utf-8"
        )
