"""Files: what is uploaded once and used by other endpoints."""

from __future__ import annotations

from ._params import AFTER, ORDER_DESC
from ._row import Waiter, delete, get, helper, post, resource

_READ = {"file_id": ("str", "ID of the file to read.")}

FILES = resource(
    "files",
    post(
        "create",
        "/files",
        files={
            "file": (
                "FileTypes",
                "At most 512 MB: bytes, a `Path`, an open binary file, or a tuple of name, content and media type.",
            ),
        },
        body={
            "purpose": (
                "str | FilePurpose",
                "What the file is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.",
            ),
            "expires_after?": (
                "file_create_params.ExpiresAfter",
                (
                    "When the file is deleted, 3,600 to 2,592,000 seconds after the upload; "
                    "by default `batch` files after 30 days, others never."
                ),
            ),
        },
        returns="FileObject",
        doc="Upload a file for use by other endpoints.",
    ),
    get(
        "retrieve",
        "/files/{file_id}",
        ids={"file_id": ("str", "ID of the file to look up.")},
        returns="FileObject",
        waiter=Waiter(ends=("processed", "error", "deleted")),
        doc="Look up a file's name, size, purpose and status.",
    ),
    get(
        "list",
        "/files",
        query={
            "after?": AFTER,
            "limit?": ("int", "Files per page, 1 to 10,000; 10,000 by default."),
            "order?": ORDER_DESC,
            "purpose?": ("str", "Only files that were uploaded for this purpose."),
        },
        returns="FileObject",
        page="cursor",
        doc="List the files of your project.",
    ),
    delete(
        "delete",
        "/files/{file_id}",
        ids={"file_id": ("str", "ID of the file to delete.")},
        returns="FileDeleted",
        doc="Delete a file and take it out of every vector store.",
    ),
    get(
        "content",
        "/files/{file_id}/content",
        ids=_READ,
        headers={"Accept": "application/binary"},
        returns="HttpxBinaryResponseContent",
        doc="Download what is in a file.",
    ),
    get(
        "retrieve_content",
        "/files/{file_id}/content",
        ids=_READ,
        returns="HttpxBinaryResponseContent",
        deprecated="The `.content()` method should be used instead",
        doc="Download what is in a file, under the name of old for `content`.",
    ),
    helpers=(helper("wait_for_processing", "openai.lib.polling:wait_for_processing"),),
    doc="Files that are uploaded once and used by other endpoints.",
)
