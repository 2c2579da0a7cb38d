"""The helpers of ``vector_stores.files`` and ``vector_stores.file_batches``: uploading, attaching and polling files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterable, Optional, Union

from .._flow.actions import Flow, Together, resolve_call
from .._types import FileTypes, Omit, SequenceNotStr, omit
from .polling import Interval, poll_until_done

if TYPE_CHECKING:
    from ..types import FileChunkingStrategyParam, FileObject
    from ..types.vector_stores import VectorStoreFile, VectorStoreFileBatch
    from ._protocols import FileBatchesResource, Resource, StoreFilesResource


# vector_stores.files


def poll_store_file(
    resource: StoreFilesResource,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
) -> Flow[VectorStoreFile]:
    """Wait until a file of a vector store is no longer in progress, and return it; it may have failed.

    Args:
        file_id: ID of the file.
        vector_store_id: ID of the vector store.
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A check failed, after its retries.
    """
    ids = {"vector_store_id": vector_store_id, "file_id": file_id}
    return (
        yield from poll_until_done(resource, ids, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds)
    )


def create_and_poll_store_file(
    resource: StoreFilesResource,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **params: object,
) -> Flow[VectorStoreFile]:
    """Attach an uploaded file to a vector store, wait until it is processed or has failed, and return it.

    Takes what ``create`` takes, and:

    Args:
        file_id: ID of the file.
        vector_store_id: ID of the vector store.
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A request failed, after its retries.
    """
    store = {"vector_store_id": vector_store_id}
    yield from resolve_call(lambda: resource.create(**store, file_id=file_id, **params))
    return (
        yield from resolve_call(
            lambda: resource.poll(
                file_id, **store, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds
            )
        )
    )


def upload_store_file(
    resource: StoreFilesResource,
    *,
    vector_store_id: str,
    file: FileTypes,
    chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
) -> Flow[VectorStoreFile]:
    """Upload a file and attach it to a vector store, without waiting until it is processed as `upload_and_poll` does.

    Args:
        vector_store_id: ID of the vector store.
        file: The file, in any form that `files.create` takes.
        chunking_strategy: How the file is split into chunks.

    Raises:
        APIError: A request failed, after its retries.
    """
    file_object = yield from _upload(resource, file)
    params = {"vector_store_id": vector_store_id, "file_id": file_object.id, "chunking_strategy": chunking_strategy}
    return (yield from resolve_call(lambda: resource.create(**params)))


def upload_and_poll_store_file(
    resource: StoreFilesResource,
    *,
    vector_store_id: str,
    file: FileTypes,
    attributes: Union[dict[str, Union[str, float, bool]], Omit, None] = omit,
    poll_interval_ms: Interval = omit,
    chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
    max_wait_seconds: Optional[float] = None,
) -> Flow[VectorStoreFile]:
    """Upload a file, attach it to a vector store, wait until it is processed or has failed, and return it.

    Args:
        vector_store_id: ID of the vector store.
        file: The file, in any form that `files.create` takes.
        attributes: Up to 16 values by which searches can filter the file.
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        chunking_strategy: How the file is split into chunks.
        max_wait_seconds: Maximum number of seconds to wait after the upload; no limit by default. An extension of
            this library.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A request failed, after its retries.
    """
    file_object = yield from _upload(resource, file)
    return (
        yield from resolve_call(
            lambda: resource.create_and_poll(
                file_object.id,
                vector_store_id=vector_store_id,
                attributes=attributes,
                chunking_strategy=chunking_strategy,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
            )
        )
    )


def _upload(resource: Resource, file: FileTypes) -> Flow[FileObject]:
    return (yield from resolve_call(lambda: resource._client.files.create(file=file, purpose="assistants")))


# vector_stores.file_batches


def poll_batch(
    resource: FileBatchesResource,
    batch_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
) -> Flow[VectorStoreFileBatch]:
    """Wait until no file of a batch is in progress, and return the batch; files may have failed.

    Args:
        batch_id: ID of the file batch.
        vector_store_id: ID of the vector store.
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A check failed, after its retries.
    """
    ids = {"vector_store_id": vector_store_id, "batch_id": batch_id}
    return (
        yield from poll_until_done(resource, ids, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds)
    )


def create_and_poll_batch(
    resource: FileBatchesResource,
    vector_store_id: str,
    *,
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Optional[float] = None,
    **params: object,
) -> Flow[VectorStoreFileBatch]:
    """Attach uploaded files to a vector store, wait until all are processed or have failed, and return the batch.

    Takes what ``create`` takes, and:

    Args:
        vector_store_id: ID of the vector store.
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        max_wait_seconds: Maximum number of seconds to wait; no limit by default. An extension of this library.

    Raises:
        PollTimeoutError: The time is up.
        APIError: A request failed, after its retries.
    """
    store = {"vector_store_id": vector_store_id}
    batch = yield from resolve_call(lambda: resource.create(**store, **params))
    return (
        yield from resolve_call(
            lambda: resource.poll(
                batch.id, **store, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds
            )
        )
    )


def upload_and_poll_batch(
    resource: FileBatchesResource,
    vector_store_id: str,
    *,
    files: Iterable[FileTypes],
    max_concurrency: int = 5,
    file_ids: SequenceNotStr[str] = (),
    poll_interval_ms: Interval = omit,
    chunking_strategy: Union[FileChunkingStrategyParam, Omit] = omit,
    max_wait_seconds: Optional[float] = None,
) -> Flow[VectorStoreFileBatch]:
    """Upload files, attach them to a vector store, wait until all are processed or have failed, and return the batch.

    Args:
        vector_store_id: ID of the vector store.
        files: The files, in any form that `files.create` takes.
        max_concurrency: Number of uploads at the same time, 1 or more: in threads, or as tasks of the event loop.
        file_ids: IDs of other files, which are uploaded already.
        poll_interval_ms: Milliseconds between two checks; by default what the server asks for, or 1000.
        chunking_strategy: How the files are split into chunks.
        max_wait_seconds: Maximum number of seconds to wait after the uploads; no limit by default. An extension of
            this library.

    Raises:
        ValueError: There are no files, or `max_concurrency` is below 1.
        PollTimeoutError: The time is up.
        APIError: a request failed, after its retries; uploads under way have been waited for.
    """
    if max_concurrency < 1:
        raise ValueError(f"`max_concurrency` must be 1 or more, not {max_concurrency}")
    uploads = [_upload(resource, file) for file in files]
    if not uploads:
        raise ValueError("`files` is empty; for files that are uploaded already there is create_and_poll(file_ids=...)")
    file_objects: list[FileObject] = yield Together(uploads, max_concurrency)
    all_ids = [*file_ids, *(file_object.id for file_object in file_objects)]
    return (
        yield from resolve_call(
            lambda: resource.create_and_poll(
                vector_store_id,
                file_ids=all_ids,
                chunking_strategy=chunking_strategy,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
            )
        )
    )
