"""The comparison with an OpenAPI document: every kind of difference, in both directions."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from drift._compare import Report, compare
from drift._document import NAME, Document, DocumentError
from drift._finding import API, OURS, Finding
from drift._report import as_data, lines

from openai.endpoints import Endpoint
from openai.endpoints._row import delete, get, post, resource

ROOT = Path(__file__).parents[2]
PONDS = Path(__file__).with_name("ponds.json")


def schemas(**components: Any) -> Document:
    return Document({"paths": {}, "components": {"schemas": components}})


def ponds(*rows: Any) -> tuple[Endpoint, ...]:
    return resource("ponds", *rows, doc="Ponds.").endpoints


def found(report: Report, kind: str) -> set[tuple[str, str, str]]:
    return {(each.side, each.subject, each.name or each.note) for each in report.findings if each.kind == kind}


def against_ponds(*rows: Any) -> Report:
    return compare(Document.read(PONDS), ponds(*rows))


# Endpoints and params


def test_endpoints_that_one_side_lacks() -> None:
    report = against_ponds(
        post("create", "/ponds", doc="Dig."),
        get("retrieve", "/ponds/{id}", doc="Look."),
        get("find", "/ponds/find", source="contract", doc="Find."),
    )
    sides = {(each.side, each.subject): each for each in report.findings if each.kind == "endpoint"}
    assert {subject for side, subject in sides if side == OURS} == {"GET /ponds/{id}", "GET /ponds/find"}
    assert {subject for side, subject in sides if side == API} == {
        "GET /ponds",
        "DELETE /ponds/{pond_id}",
        "POST /ponds/{pond_id}/drain",
        "POST /ponds/{pond_id}/photos",
        "GET /ponds/{pond_id}/photos",
    }
    assert sides[API, "POST /ponds/{pond_id}/photos"].resource == "ponds.photos"
    assert sides[API, "POST /ponds/{pond_id}/drain"].resource == "ponds"
    assert sides[OURS, "GET /ponds/find"].decided == "only in the contract"
    assert sides[OURS, "GET /ponds/{id}"].decided == ""


def test_params_that_one_side_lacks() -> None:
    report = against_ponds(
        post("create", "/ponds", body={"name": "str", "area?": "float"}, options={"wait?": "float"}, doc="Dig."),
        get("list", "/ponds", query={"limit?": "int", "kinds?": "list[str]"}, doc="List."),
    )
    missing = {(API, "ponds.create", name) for name in ("kind", "depth", "plants", "banks", "metadata")}
    assert found(report, "param") == {*missing, (OURS, "ponds.create", "area")}
    (kind,) = (each for each in report.findings if each.kind == "param" and each.name == "kind")
    assert kind.note == "body, required"


def test_a_param_in_another_place_is_another_param() -> None:
    report = against_ponds(get("list", "/ponds", header_params={"limit?": "int"}, doc="List."))
    assert {(API, "ponds.list", "limit"), (OURS, "ponds.list", "limit")} <= found(report, "param")


def test_required_params_and_values_of_enumerations() -> None:
    body = {"name?": "str", "kind": "Literal['natural', 'urban']"}
    report = against_ponds(post("create", "/ponds", body=body, doc="Dig."))
    assert found(report, "required") == {(API, "ponds.create", "name")}
    assert {(each.side, each.name, each.note) for each in report.findings if each.kind == "value"} == {
        (API, "kind", "'garden'"),
        (OURS, "kind", "'urban'"),
    }


def test_wire_names_are_compared() -> None:
    files, body = {"photo": "FileTypes"}, {"from_?": "str"}
    report = against_ponds(
        post("photograph", "/ponds/{id}/photos", files=files, body=body, wire={"from_": "from"}, doc="Keep.")
    )
    assert found(report, "param") == set()


def test_deprecations() -> None:
    report = against_ponds(
        post("drain", "/ponds/{id}/drain", doc="Drain."),
        delete("delete", "/ponds/{id}", deprecated="leave it", doc="Fill."),
        get("list", "/ponds", query={"limit?": ("int", "Deprecated: take all.")}, doc="List."),
    )
    assert found(report, "deprecation") == {
        (API, "ponds.drain", "the endpoint"),
        (OURS, "ponds.delete", "the endpoint"),
        (OURS, "ponds.list", "limit"),
    }


# Answers


def test_fields_of_answers_as_deep_as_they_go() -> None:
    report = against_ponds(get("list", "/ponds", returns="Batch", page="cursor", doc="List."))
    fields = found(report, "field")
    assert (API, "types.batch.Batch", "dwellers") in fields
    assert (OURS, "types.batch.Batch", "input_file_id") in fields
    assert (OURS, "types.batch.Batch", "object") not in fields
    assert (API, "types.batch.Batch", "object") in found(report, "value")


def test_an_answer_that_only_one_side_has() -> None:
    report = against_ponds(
        post("drain", "/ponds/{id}/drain", doc="Drain."),
        delete("delete", "/ponds/{id}", returns="Batch", doc="Fill."),
    )
    assert {(subject, note) for _, subject, note in found(report, "answer")} == {
        ("ponds.drain", "JSON there, nothing here"),
        ("ponds.delete", "nothing there, Batch here"),
    }


def test_members_of_unions_are_told_apart_by_their_tags() -> None:
    from drift._shapes import Shapes

    from openai.types.beta.threads import MessageContent

    document = schemas(
        Text={"properties": {"type": {"enum": ["text"]}, "text": {}, "tone": {}}},
        Video={"properties": {"type": {"enum": ["video"]}}},
    )
    union = {"oneOf": [{"$ref": "#/components/schemas/Text"}, {"$ref": "#/components/schemas/Video"}]}
    findings = list(Shapes(document).compare([MessageContent], [union], "x", "x.y", "answer"))
    variants = {(each.side, each.note) for each in findings if each.kind == "variant"}
    assert (API, "type='video'") in variants
    assert (OURS, "type='image_url'") in variants
    assert not any(note == "type='text'" for _, note in variants)
    assert [each.name for each in findings if each.kind == "field" and each.side == API] == ["tone"]


# Schemas


def test_a_schema_is_flat_after_references_parts_and_nulls() -> None:
    document = schemas(
        Base={"properties": {"a": {"type": "string"}}, "required": ["a"]},
        Whole={"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"b": {}}, "required": ["b"]}]},
        Loop={"$ref": "#/components/schemas/Loop"},
    )
    flat = document.flat({"anyOf": [{"$ref": "#/components/schemas/Whole"}, {"type": "null"}]})
    assert (list(flat["properties"]), flat["required"], flat["nullable"]) == (["a", "b"], ["a", "b"], True)
    assert flat[NAME] == "Whole"
    assert document.flat({"type": ["string", "null"]}) == {"type": "string", "nullable": True}
    assert [form["type"] for form in document.forms({"type": ["string", "integer"]})] == ["string", "integer"]
    assert document.flat({"$ref": "#/components/schemas/Loop"}) == {}


def test_a_reference_to_nothing_is_an_error() -> None:
    with pytest.raises(DocumentError, match="#/components/schemas/Gone"):
        schemas().flat({"$ref": "#/components/schemas/Gone"})


# The report


def test_the_report_is_grouped_and_counted() -> None:
    report = against_ponds(post("create", "/ponds", body={"name": "str", "kind": "Literal['urban']"}, doc="Dig."))
    text = list(lines(report))
    assert "ponds" in text and "ponds.photos" in text
    assert "  + value       ponds.create kind 'garden', 'natural'" in text
    assert text[-1].startswith("1 rows, 6 operations;")
    data = as_data(report)
    assert data["counts"]["endpoint"] == {"api": 5, "ours": 0, "both": 0, "decided": 0}
    assert len(data["differences"]) == len(report.findings)


def test_decided_differences_are_shown_with_their_reason() -> None:
    finding = Finding("ponds", "param", OURS, "ponds.create", "area", decided="only in the contract")
    text = "\n".join(lines(Report((finding,), 1, 1, 0, 0)))
    assert "  - param       ponds.create area  (only in the contract)" in text


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "drift"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_program_compares_with_all_rows() -> None:
    plain = run(str(PONDS), "--json")
    assert (plain.returncode, plain.stderr) == (0, "")
    data = json.loads(plain.stdout)
    assert data["operations"] == 6
    assert data["counts"]["endpoint"]["api"] == 6
    assert run(str(PONDS), "--fail").returncode == 1


@pytest.mark.parametrize(("text", "message"), [("openapi: 3.1.0", "YAML"), ("{}", "`paths`"), (None, "No such file")])
def test_what_is_no_document_is_an_error(text: str | None, message: str, tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    done = run(str(path))
    assert done.returncode == 2
    assert message in done.stderr and "Traceback" not in done.stderr
