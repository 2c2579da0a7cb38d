"""Vector stores: files cut into chunks that can be searched by meaning."""

from __future__ import annotations

from ._params import AFTER, BEFORE, METADATA, ORDER_DESC
from ._row import Waiter, delete, get, helper, post, resource

#: Vector stores came with the second version of the assistants, and are still asked for by its name.
_V2 = {"OpenAI-Beta": "assistants=v2"}

_STORE = ("str", "ID of the vector store.")
_FILE = ("str", "ID of the file in the vector store.")
_BATCH = ("str", "ID of the file batch.")

_CHUNKING = (
    "FileChunkingStrategyParam",
    "How files are cut: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with your numbers.",
)
_ATTRIBUTES_TYPE = "dict[str, str | float | bool] | None"
_FILE_LIST_QUERY = {
    "after?": AFTER,
    "before?": BEFORE,
    "filter?": ("Literal['in_progress', 'completed', 'failed', 'cancelled']", "Only files that have this status."),
    "limit?": ("int", "Files per page, 1 to 100; 20 by default."),
    "order?": ORDER_DESC,
}

VECTOR_STORES = resource(
    "vector_stores",
    post(
        "create",
        "/vector_stores",
        body={
            "chunking_strategy?": _CHUNKING,
            "description?": ("str", "What the vector store is for, in your own words."),
            "expires_after?": (
                "vector_store_create_params.ExpiresAfter",
                "After how many days without use, 1 to 365, the vector store goes; by default it stays.",
            ),
            "file_ids?": ("SequenceNotStr[str]", "IDs of at most 500 uploaded files to put into it at once."),
            "metadata?": METADATA,
            "name?": ("str", "A name for the vector store, which need not be the only one of its kind."),
        },
        returns="VectorStore",
        headers=_V2,
        doc="Make a vector store, empty or with files.",
    ),
    get(
        "retrieve",
        "/vector_stores/{vector_store_id}",
        ids={"vector_store_id": _STORE},
        returns="VectorStore",
        headers=_V2,
        doc="Look up a vector store, its size and how many of its files are ready.",
    ),
    post(
        "update",
        "/vector_stores/{vector_store_id}",
        ids={"vector_store_id": _STORE},
        body={
            "expires_after?": (
                "vector_store_update_params.ExpiresAfter | None",
                "After how many days without use, 1 to 365, the vector store goes; `None` lets it stay.",
            ),
            "metadata?": METADATA,
            "name?": ("str | None", "The new name of the vector store."),
        },
        returns="VectorStore",
        headers=_V2,
        doc="Change a vector store's name, metadata or expiry.",
    ),
    get(
        "list",
        "/vector_stores",
        query={
            "after?": AFTER,
            "before?": BEFORE,
            "limit?": ("int", "Vector stores per page, 1 to 100; 20 by default."),
            "order?": ORDER_DESC,
        },
        returns="VectorStore",
        page="cursor",
        headers=_V2,
        doc="List the vector stores of your project.",
    ),
    delete(
        "delete",
        "/vector_stores/{vector_store_id}",
        ids={"vector_store_id": _STORE},
        returns="VectorStoreDeleted",
        headers=_V2,
        doc="Delete a vector store; the files themselves stay.",
    ),
    post(
        "search",
        "/vector_stores/{vector_store_id}/search",
        ids={"vector_store_id": _STORE},
        body={
            "query": ("str | SequenceNotStr[str]", "What to look for, in one text or several."),
            "filters?": (
                "vector_store_search_params.Filters",
                "Only files whose attributes compare so, such as `{'type': 'eq', 'key': 'year', 'value': 2024}`.",
            ),
            "max_num_results?": ("int", "How many chunks to return at most, 1 to 50; 10 by default."),
            "ranking_options?": (
                "vector_store_search_params.RankingOptions",
                "Which ranker sorts the chunks, `none` for speed, and the least score of those returned, 0 to 1.",
            ),
            "rewrite_query?": ("bool", "Whether the API puts the query into words that suit the search better."),
        },
        options={
            "filter?": ("vector_store_search_params.Filters", "Another name of `filters`; give one of them."),
            "limit?": ("int", "Another name of `max_num_results`; give one of them."),
        },
        returns="VectorStoreSearchResponse",
        page="page",
        headers=_V2,
        recipe="vector_store_search",
        doc="Find the chunks of a vector store that fit a query best.",
    ),
    doc="Files cut into chunks that can be searched by meaning.",
)

VECTOR_STORES_FILES = resource(
    "vector_stores.files",
    post(
        "create",
        "/vector_stores/{vector_store_id}/files",
        ids={"vector_store_id": _STORE},
        body={
            "file_id": ("str", "ID of the uploaded file to put into the vector store."),
            "attributes?": (
                _ATTRIBUTES_TYPE,
                "Up to 16 values to filter searches by: keys of at most 64 characters, texts of at most 512.",
            ),
            "chunking_strategy?": _CHUNKING,
        },
        returns="VectorStoreFile",
        headers=_V2,
        doc="Put an uploaded file into a vector store; for many files, `vector_stores.file_batches` is quicker.",
    ),
    get(
        "retrieve",
        "/vector_stores/{vector_store_id}/files/{file_id}",
        ids={"vector_store_id": _STORE, "file_id": _FILE},
        returns="VectorStoreFile",
        headers=_V2,
        waiter=Waiter(pending=("in_progress",)),
        doc="Look up a file of a vector store and whether it is ready.",
    ),
    post(
        "update",
        "/vector_stores/{vector_store_id}/files/{file_id}",
        ids={"vector_store_id": _STORE, "file_id": _FILE},
        body={"attributes": (_ATTRIBUTES_TYPE, "The values that replace those which the file has now, up to 16.")},
        returns="VectorStoreFile",
        headers=_V2,
        doc="Replace the attributes of a file in a vector store.",
    ),
    get(
        "list",
        "/vector_stores/{vector_store_id}/files",
        ids={"vector_store_id": _STORE},
        query=_FILE_LIST_QUERY,
        returns="VectorStoreFile",
        page="cursor",
        headers=_V2,
        doc="List the files of a vector store.",
    ),
    delete(
        "delete",
        "/vector_stores/{vector_store_id}/files/{file_id}",
        ids={"vector_store_id": _STORE, "file_id": _FILE},
        returns="VectorStoreFileDeleted",
        headers=_V2,
        doc="Take a file out of a vector store; the file itself stays.",
    ),
    get(
        "content",
        "/vector_stores/{vector_store_id}/files/{file_id}/content",
        ids={"vector_store_id": _STORE, "file_id": _FILE},
        returns="FileContentResponse",
        page="page",
        headers=_V2,
        doc="Read the text that was taken from a file of a vector store.",
    ),
    helpers=(
        helper("poll", "openai.lib.vector_store_files:poll_store_file"),
        helper("create_and_poll", "openai.lib.vector_store_files:create_and_poll_store_file", extends="create"),
        helper("upload", "openai.lib.vector_store_files:upload_store_file"),
        helper("upload_and_poll", "openai.lib.vector_store_files:upload_and_poll_store_file"),
    ),
    doc="The files in vector stores.",
    types="vector_stores",
)

VECTOR_STORES_FILE_BATCHES = resource(
    "vector_stores.file_batches",
    post(
        "create",
        "/vector_stores/{vector_store_id}/file_batches",
        ids={"vector_store_id": _STORE},
        body={
            "attributes?": (
                _ATTRIBUTES_TYPE,
                "Up to 16 values that all of `file_ids` get, to filter searches by; not together with `files`.",
            ),
            "chunking_strategy?": (
                "FileChunkingStrategyParam",
                "How all of `file_ids` are cut: `auto`, the default, or `static` with your numbers of tokens.",
            ),
            "file_ids?": (
                "SequenceNotStr[str]",
                "IDs of 1 to 2,000 uploaded files to put into the vector store in the same way; this or `files`.",
            ),
            "files?": (
                "Iterable[file_batch_create_params.File]",
                "From 1 to 2,000 uploaded files, each with attributes and cuts of its own; this or `file_ids`.",
            ),
        },
        returns="VectorStoreFileBatch",
        headers=_V2,
        doc="Put many uploaded files into a vector store in one request.",
    ),
    get(
        "retrieve",
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
        ids={"vector_store_id": _STORE, "batch_id": _BATCH},
        returns="VectorStoreFileBatch",
        headers=_V2,
        waiter=Waiter("file_counts.in_progress", ends=(0,)),
        doc="Look up a file batch and how many of its files are ready.",
    ),
    post(
        "cancel",
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
        ids={"vector_store_id": _STORE, "batch_id": _BATCH},
        returns="VectorStoreFileBatch",
        headers=_V2,
        doc="Stop a file batch; files that are ready stay in the vector store.",
    ),
    get(
        "list_files",
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
        ids={"vector_store_id": _STORE, "batch_id": _BATCH},
        query=_FILE_LIST_QUERY,
        returns="VectorStoreFile",
        page="cursor",
        headers=_V2,
        doc="List the files of a file batch.",
    ),
    helpers=(
        helper("poll", "openai.lib.vector_store_files:poll_batch"),
        helper("create_and_poll", "openai.lib.vector_store_files:create_and_poll_batch", extends="create"),
        helper("upload_and_poll", "openai.lib.vector_store_files:upload_and_poll_batch"),
    ),
    doc="Many files put into a vector store at once.",
    types="vector_stores",
)
