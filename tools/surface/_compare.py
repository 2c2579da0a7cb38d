"""All comparisons, one section each."""

from __future__ import annotations

from . import _contract, _endpoints, _types, _wire
from ._facts import Facts
from ._report import Section


def sections(facts: Facts) -> list[Section]:
    """Compare everything; takes a few seconds."""
    published, own = facts.endpoints, facts.contract_endpoints
    return [
        Section("accessors", len(facts.resources), _endpoints.resources(facts)),
        Section("endpoints", len(published), _endpoints.endpoints("endpoints", published)),
        Section("endpoints on the wire", len(published), _wire.wire("endpoints on the wire", published, facts)),
        Section("types", len(facts.types) + len(facts.others), _types.types(facts)),
        Section("fields", len(_types.field_names(facts)), _types.fields(facts)),
        Section("exports", sum(map(len, facts.exports.values())), _types.exports(facts)),
        Section("names", sum(map(len, facts.offered.values())), _types.names(facts), _types.later_names(facts)),
        Section("helpers", len(facts.helpers), (), _contract.helpers(facts)),
        Section("endpoints of the contract", len(own), _endpoints.endpoints("endpoints of the contract", own)),
        Section("of these on the wire", len(own), _wire.wire("of these on the wire", own, facts)),
        Section("contract methods", len(facts.methods), _contract.methods(facts), _contract.not_yet(facts)),
        Section("contract imports", sum(map(len, facts.imports.values())), _contract.imports(facts)),
    ]
