"""What rows and classes that there are lack: the lines to add to them."""

from __future__ import annotations

from collections.abc import Iterator

from drift._compare import Report
from drift._document import Document, Parameter
from drift._finding import API
from generate._checkout import ROOT

from openai import endpoints

from ._library import Library, class_name
from ._propose import params_module
from ._rows import in_row, note
from ._types import Module


def lacking(report: Report, document: Document) -> Iterator[str]:
    """Yield a line for each param and field that only the document has."""
    library = Library(ROOT / "openai" / "types")
    for finding in report.findings:
        if finding.side != API or finding.decided or finding.schema is None:
            continue
        if finding.kind == "param":
            row = endpoints.get(finding.subject)
            params = Module(params_module(row.resource, row.name), True, document, library)
            place, _, need = finding.note.partition(", ")
            said = document.flat(finding.schema).get("description", "")
            param = Parameter(finding.name, place, need == "required", finding.schema, said)
            type_ = in_row(params.annotation(finding.schema, class_name(finding.name)), params)
            yield f"{finding.subject}, {place}: {note(param, type_)},"
        elif finding.kind == "field":
            path, _, name = finding.subject.partition("types.")[2].rpartition(".")
            module = Module(path, "_param" in path, document, library)
            line = module.field(finding.name, finding.schema, finding.note == "required").strip().partition("\n")[0]
            yield f"{path}.{name}: {line}"
