"""Vector stores: they hold uploaded files, all ready at once, and find those that share words with a query."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from ... import endpoints
from .._call import Call, Handler, Json, whole_number
from .._paging import page
from .._store import Store
from . import files


def _count(call: Call, store: Json) -> None:
    """Bring the numbers of a vector store up to date."""
    within = evolve(call, row=endpoints.get("vector_stores.files.list"), path={"vector_store_id": store["id"]})
    kept = FILES.objects(within).values()
    store["file_counts"] = _counts("completed", len(kept))
    store["usage_bytes"] = sum(file["usage_bytes"] for file in kept)
    store["last_active_at"] = store["created_at"]


def _count_batch(call: Call, batch: Json) -> None:
    status = "in_progress" if batch["status"] == "in_progress" else "completed"
    batch["file_counts"] = _counts(status, len(_batch_files(call, batch)))


def _counts(status: str, number: int) -> Json:
    none = dict.fromkeys(("in_progress", "completed", "failed", "cancelled"), 0)
    return {**none, status: number, "total": number}


STORES = Store("vector_stores", "vs_", fixed={"status": "completed"}, derive=_count)
FILES = Store("vector_stores.files", "file-", STORES, fixed={"status": "completed"})
BATCHES = Store("vector_stores.file_batches", "vsfb_", STORES, steps=("in_progress", "completed"), derive=_count_batch)


def create(call: Call) -> Json:
    ids = call.body.get("file_ids") or []
    for id in ids:
        files.find(call.state, str(id), status=400, param="file_ids")
    made = STORES.add(call, call.body)
    within = evolve(call, row=endpoints.get("vector_stores.files.create"), path={"vector_store_id": made["id"]})
    for id in ids:
        _put(within, str(id), call.body)
    _count(call, made)
    return dict(made)


def create_file(call: Call) -> Json:
    return dict(_put(call, str(call.body["file_id"]), call.body))


def _put(call: Call, id: str, about: Json) -> Json:
    """Put an uploaded file into the vector store of a call."""
    content = files.find(call.state, id, status=400).content
    auto = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}
    values = {"attributes": {}, "chunking_strategy": auto, **about}
    if (values["chunking_strategy"] or {}).get("type") != "static":
        values["chunking_strategy"] = auto
    made = FILES.add(call, values, usage_bytes=len(content))
    kept = FILES.objects(call)
    # A file of a vector store has the id of the file that was uploaded.
    del kept[made["id"]]
    made["id"] = id
    kept[id] = made
    return made


def list_files(call: Call) -> Json:
    return FILES.listed(_by_status(call))


def create_batch(call: Call) -> Json:
    singly = call.body.get("files") or [{**call.body, "file_id": id} for id in call.body.get("file_ids") or []]
    for each in singly:
        files.find(call.state, str(each["file_id"]), status=400, param="file_ids")
    made = BATCHES.add(call, call.body)
    call.state.kept["files of batches"][made["id"]] = [_put(call, str(each["file_id"]), each)["id"] for each in singly]
    _count_batch(call, made)
    return dict(made)


def _batch_files(call: Call, batch: Json) -> list[Json]:
    kept = FILES.objects(call)
    ids = call.state.kept["files of batches"].get(batch["id"], [])
    return [dict(kept[id]) for id in ids if id in kept]


def list_batch_files(call: Call) -> Json:
    wanted = _by_status(call).query.get("status")
    found = [each for each in _batch_files(call, BATCHES.find(call)) if wanted in (None, each["status"])]
    return page(found, call.query)


def _by_status(call: Call) -> Call:
    """Return the call with its ``filter``, which is a status, under that name."""
    wanted = call.query.get("filter")
    return call if wanted is None else evolve(call, query={**call.query, "status": wanted})


def content(call: Call) -> Json:
    file = FILES.find(call)
    text = files.find(call.state, file["id"]).content.decode("utf-8", "replace")
    return {"object": "vector_store.file_content.page", "data": [{"type": "text", "text": text}], "has_more": False}


def search(call: Call) -> Json:
    within = evolve(call, row=endpoints.get("vector_stores.files.list"))
    STORES.find(call)
    query = call.body["query"]
    asked = [query] if isinstance(query, str) else list(query)
    words = _words(" ".join(asked))
    hits: list[Json] = []
    for file in FILES.objects(within).values():
        kept = files.find(call.state, file["id"])
        text = kept.content.decode("utf-8", "replace")
        score = len(words & _words(text)) / max(len(words), 1)
        about = {"file_id": file["id"], "filename": kept.about["filename"], "attributes": file.get("attributes") or {}}
        if score:
            hits.append({**about, "score": score, "content": [{"type": "text", "text": text}]})
    hits.sort(key=_score, reverse=True)
    most = whole_number(call.body, "max_num_results", 10, 1, 50)
    return {
        "object": "vector_store.search_results.page",
        "search_query": asked,
        "data": hits[:most],
        "has_more": False,
        "next_page": None,
    }


def _score(hit: Json) -> Any:
    return hit["score"]


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


HANDLERS: Mapping[str, Handler] = {
    **STORES.handlers(),
    **FILES.handlers(),
    **BATCHES.handlers(),
    "vector_stores.create": create,
    "vector_stores.search": search,
    "vector_stores.files.create": create_file,
    "vector_stores.files.list": list_files,
    "vector_stores.files.content": content,
    "vector_stores.file_batches.create": create_batch,
    "vector_stores.file_batches.list_files": list_batch_files,
}
