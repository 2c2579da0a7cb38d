"""Differences that are meant to be, each with its reason."""

from __future__ import annotations

from fnmatch import fnmatchcase

from ._finding import API, BOTH, OURS, Finding

_CONTRACT = "only in the contract"
_NOT_REQUIRED = "never required where the published library does not require it, or the contract has another way"
_PATH = "the document and the published library forget the end of the path, and so cancel nothing"
_STREAMS = "it streams, though the document does not say so"
_MARKED = "the published library marks it"

#: Kind, side, subject, name and reason; patterns as of file names.
DECIDED: tuple[tuple[str, str, str, str, str], ...] = (
    ("endpoint", API, "POST /evals/{eval_id}/runs/{run_id}", "*", _PATH),
    ("endpoint", OURS, "POST /evals/{eval_id}/runs/{run_id}/cancel", "*", _PATH),
    ("endpoint", API, "*[?]beta=true", "*", "a beta form of an endpoint that has a row"),
    ("param", OURS, "containers.files.create", "purpose", _CONTRACT),
    ("param", OURS, "realtime.calls.create", "call_config", _CONTRACT),
    ("param", OURS, "realtime.calls.create", "model", _CONTRACT),
    ("param", OURS, "videos.remix", "seconds", _CONTRACT),
    ("required", API, "conversations.items.create", "items", _NOT_REQUIRED),
    ("required", API, "evals.runs.create", "data_source", _NOT_REQUIRED),
    ("required", API, "realtime.calls.create", "sdp", _NOT_REQUIRED),
    ("required", API, "skills*.create", "files", _NOT_REQUIRED),
    ("answer", BOTH, "containers.files.delete", "", "the server sends an object, and the contract names its type"),
    ("answer", BOTH, "responses.delete", "", "the server sends an object, and the contract names its type"),
    ("answer", BOTH, "audio.speech.create", "", "the events are read as the bytes that they are"),
    ("answer", BOTH, "beta.responses.retrieve", "", _STREAMS),
    ("answer", BOTH, "beta.threads.*", "", _STREAMS),
    ("answer", BOTH, "completions.create", "", _STREAMS),
    ("answer", BOTH, "responses.retrieve", "", _STREAMS),
    ("value", OURS, "*", "prompt_cache_retention", "both spellings are legal"),
    ("deprecation", OURS, "beta.threads.*", "", _MARKED),
    ("deprecation", OURS, "files.retrieve_content", "", _MARKED),
    ("deprecation", OURS, "fine_tuning.checkpoints.permissions.retrieve", "", _MARKED),
)


def reason(finding: Finding) -> str:
    """Return why a difference is meant to be; empty where nobody has decided that."""
    said = (finding.kind, finding.side, finding.subject, finding.name)
    for *patterns, why in DECIDED:
        if all(fnmatchcase(text, pattern) for text, pattern in zip(said, patterns)):
            return why
    return ""
