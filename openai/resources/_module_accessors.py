# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from importlib import import_module
from typing import Any

#: What ``openai`` has of its own client, such as ``openai.chat``.
ACCESSORS = (
    "admin",
    "audio",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "content_provenance_checks",
    "conversations",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "images",
    "models",
    "moderations",
    "realtime",
    "responses",
    "skills",
    "uploads",
    "vector_stores",
    "videos",
    "webhooks",
)


def __getattr__(name: str) -> Any:
    if name in ACCESSORS:
        return getattr(import_module("openai._module_client"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
