"""The differences that are wanted, each with its reason: the contract says so, or the official library is at fault.

The table is kept honest from both sides: what it does not cover is an open difference, and an entry that no difference
needs any more is reported, too.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import NamedTuple


class Decision(NamedTuple):
    """Covers the differences of a section and a kind whose name and text match; ``*`` stands for anything."""

    section: str
    kind: str
    name: str
    text: str
    reason: str

    def covers(self, section: str, kind: str, name: str, text: str) -> bool:
        """Say whether this decision is about the difference."""
        return (
            (self.section, self.kind) == (section, kind)
            and fnmatchcase(name, self.name)
            and fnmatchcase(text, self.text)
        )


_ENDPOINTS = "endpoints"
_WIRE = "endpoints on the wire"


def _more(name: str, params: tuple[str, ...], reason: str) -> tuple[Decision, ...]:
    return tuple(Decision(_ENDPOINTS, "more params", name, f"has {param!r}", reason) for param in params)


DECIDED: tuple[Decision, ...] = (
    # Params of the contract, beside the published ones.
    *_more("containers.files.create", ("purpose",), "the contract's param, sent when given"),
    *_more("conversations.items.create", ("type", "content", "metadata"), "the contract's way to add one item"),
    *_more("realtime.calls.create", ("model", "call_config"), "the contract's way to start a call by model"),
    *_more("responses.create", ("reasoning_effort",), "the contract's name for reasoning.effort"),
    *_more("vector_stores.search", ("limit", "filter"), "the contract's names for max_num_results and filters"),
    *_more("videos.remix", ("seconds",), "the contract's param, sent when given"),
    # What the published library requires, and the contract has another way to say.
    Decision(
        _ENDPOINTS, "required", "conversations.items.create", "'items' is optional", "or type, as in the contract"
    ),
    Decision(
        _ENDPOINTS, "required", "evals.runs.create", "'data_source' is optional", "the contract needs the id alone"
    ),
    Decision(_ENDPOINTS, "required", "realtime.calls.create", "'sdp' is optional", "or model, as in the contract"),
    # Answers.
    Decision(
        _WIRE, "answer", "containers.files.delete", "*", "the contract's ContainerFileDeleted, as the API sends it"
    ),
    Decision(_WIRE, "answer", "files.retrieve_content", "*", "the contract's binary response; its text is the same"),
    Decision(_WIRE, "answer", "responses.delete", "*", "the contract's ResponseDeleted, as the API sends it"),
    # What is sent.
    Decision(
        _WIRE,
        "body",
        "embeddings.create",
        "*'encoding_format': 'base64'}*",
        "base64 unless asked otherwise, as officially",
    ),
    Decision(
        _WIRE,
        "path",
        "evals.runs.cancel",
        "*/cancel' instead of *",
        "officially without /cancel, which cancels nothing",
    ),
    Decision(
        _WIRE, "deprecated", "videos.*", "*'warns' instead of*", "deprecated by the API's document, since this release"
    ),
    # Names.
    *(
        Decision("names", "missing", f"openai._base_client.{name}", "*", "a marker of the official implementation")
        for name in ("Arch", "ForceMultipartDict", "OtherArch", "Platform")
    ),
)
