"""The scaffold: what it proposes for the endpoints of a small document, and that it runs as it stands."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ..checkout import Checkout

ROOT = Path(__file__).parents[2]
PONDS = Path(__file__).with_name("ponds.json")


def run(*arguments: str, document: Path = PONDS) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "scaffold"), str(document), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("proposal")
    done = run("--missing", "--write", str(made))
    assert (done.returncode, done.stderr) == (0, "")
    return made


def written(folder: Path, path: str) -> list[str]:
    return (folder / path).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    "line",
    [
        "            \"kind\": \"Literal['natural', 'garden']\",",
        '            "depth?": ("float | None", "TODO: Metres at the deepest place."),',
        '            "metadata?": "Metadata | None",',
        '            "plants?": "SequenceNotStr[str]",',
        '            "banks?": "Iterable[pond_create_params.Bank]",',
        '        page="cursor",',
        '        security="admin_api_key",',
        '        "drain",',
        '        files={"photo": "FileTypes"},',
        '        wire={"from_": "from"},',
        '        headers={"Accept": "image/jpeg"},',
        '        returns="HttpxBinaryResponseContent",',
        '    types="ponds",',
    ],
)
def test_rows_are_in_the_notation_of_the_tables(folder: Path, line: str) -> None:
    assert line in written(folder, "endpoints/ponds.py")


def test_a_model_has_its_nested_classes_first_and_required_fields_before_the_others(folder: Path) -> None:
    text = written(folder, "openai/types/pond.py")
    assert '__all__ = ["Pond", "DwellerKoi", "DwellerFrog"]' in text
    assert [line for line in text if line.startswith(("class ", "    id", "    d", "    k", "    o"))] == [
        "class DwellerKoi(BaseModel):",
        "class DwellerFrog(BaseModel):",
        "class Pond(BaseModel):",
        "    id: str",
        '    dwellers: List[Annotated[Union[DwellerKoi, DwellerFrog], Discriminator("type")]]',
        '    kind: Literal["natural", "garden"]',
        '    object: Literal["pond"]',
        "    depth: Optional[float] = None",
        '    outflow: Optional["Pond"] = None',
    ]


def test_params_are_typed_dicts_that_mark_what_is_required(folder: Path) -> None:
    text = written(folder, "openai/types/pond_create_params.py")
    for line in (
        "from .shared_params.metadata import Metadata",
        '__all__ = ["PondCreateParams", "Bank"]',
        "class PondCreateParams(TypedDict, total=False):",
        '    kind: Required[Literal["natural", "garden"]]',
        "    banks: Iterable[Bank]",
        "    metadata: Optional[Metadata]",
    ):
        assert line in text


def test_what_is_proposed_runs_as_it_stands(tmp_path: Path) -> None:
    checkout = Checkout(tmp_path)
    done = run("--missing", "--write", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    checkout.run("tools/generate")
    program = """
import inspect
from openai import OpenAI, endpoints
from openai._model.structure import decode
from openai.types import Pond, PondCreateParams
client = OpenAI(api_key="sk-test")
print(inspect.signature(client.ponds.create).return_annotation, *PondCreateParams.__annotations__)
print(*sorted(row.id for row in endpoints.all() if row.id.startswith("ponds")))
pond = decode(b'{"id": "p", "dwellers": [{"type": "frog"}], "outflow": {"id": "q", "dwellers": []}}', Pond)
print(type(pond.dwellers[0]).__name__, pond.outflow.id)
"""
    assert checkout.run("-c", program).splitlines() == [
        "Pond kind name banks depth metadata plants",
        "ponds.create ponds.delete ponds.drain ponds.list ponds.photos.create ponds.photos.list",
        "DwellerFrog q",
    ]


def test_an_existing_file_is_never_touched(tmp_path: Path) -> None:
    path = tmp_path / "endpoints" / "ponds.py"
    path.parent.mkdir()
    path.write_text("MINE = 1\n", encoding="utf-8")
    done = run("POST", "/ponds", "--write", str(tmp_path))
    assert path.read_text(encoding="utf-8") == "MINE = 1\n"
    assert "=== endpoints/ponds.py (exists: by hand) ===" in done.stdout
    assert "openai/types/pond.py is written" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["POST", "/pond"], "the document has no POST /pond; did you mean /ponds?"),
        (["POST"], "give METHOD and PATH"),
        (["POST", "/ponds", "--missing"], "give METHOD and PATH"),
    ],
)
def test_what_cannot_be_proposed_is_an_error(arguments: list[str], message: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert message in done.stderr and "Traceback" not in done.stderr


def test_an_endpoint_that_has_a_row_is_not_proposed(tmp_path: Path) -> None:
    document = tmp_path / "openapi.json"
    document.write_text('{"paths": {"/batches": {"post": {"responses": {}}}}}', encoding="utf-8")
    done = run("POST", "/batches", document=document)
    assert (done.returncode, done.stdout) == (2, "")
    assert "POST /batches has a row" in done.stderr


def test_params_and_fields_that_rows_and_types_lack_are_proposed_as_lines(tmp_path: Path) -> None:
    document = tmp_path / "openapi.json"
    batch = {"type": "object", "properties": {"colour": {"type": "string"}, "size": {"type": "integer"}}}
    body = {"type": "object", "properties": {"colour": {"type": "string", "description": "As in paint."}}}
    post = {
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {"200": {"content": {"application/json": {"schema": {**batch, "required": ["size"]}}}}},
    }
    document.write_text(json.dumps({"paths": {"/batches": {"post": post}}}), encoding="utf-8")
    lines = run("--missing", document=document).stdout.splitlines()
    assert "batches.create, body: 'colour?': ('str', 'TODO: As in paint.')," in lines
    assert "batch.Batch: colour: Optional[str] = None" in lines
    assert "batch.Batch: size: int" in lines


def test_a_nested_type_does_not_take_the_name_of_its_module(tmp_path: Path) -> None:
    document = tmp_path / "openapi.json"
    inner = {"type": "object", "properties": {"depth": {"type": "integer"}}}
    forms = {"oneOf": [inner, {"type": "object", "properties": {"lake": inner}, "title": "Lake"}]}
    answers = {"/lakes": {"$ref": "#/components/schemas/Lake"}, "/rivers": forms}
    paths = {
        path: {"post": {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}}
        for path, schema in answers.items()
    }
    lake = {"type": "object", "properties": {"lake": inner}}
    document.write_text(json.dumps({"paths": paths, "components": {"schemas": {"Lake": lake}}}), encoding="utf-8")
    assert run("--missing", "--write", str(tmp_path), document=document).returncode == 0
    assert "class LakeLake(BaseModel):" in written(tmp_path, "openai/types/lake.py")
    rivers = written(tmp_path, "openai/types/river_create_response.py")
    assert (
        len([line for line in rivers if line.startswith(("class RiverCreateResponse(", "RiverCreateResponse ="))]) == 1
    )
