"""Uploads: files that are too big for one request, sent in parts."""

from __future__ import annotations

from ._row import helper, post, resource

UPLOADS = resource(
    "uploads",
    post(
        "create",
        "/uploads",
        body={
            "bytes": ("int", "Size of the whole file in bytes, at most 8 GB; the parts have to add up to it."),
            "filename": ("str", "Name of the file, whose ending has to fit its purpose."),
            "mime_type": ("str", "Media type of the file, one that files of this purpose may have."),
            "purpose": (
                "FilePurpose",
                "What the uploaded file is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`.",
            ),
            "expires_after?": (
                "upload_create_params.ExpiresAfter",
                (
                    "When the finished file is deleted, 3,600 to 2,592,000 seconds after it was made; "
                    "by default `batch` files after 30 days, others never."
                ),
            ),
        },
        returns="Upload",
        doc="Begin the upload of a big file, which has to be completed within an hour.",
    ),
    post(
        "cancel",
        "/uploads/{upload_id}/cancel",
        ids={"upload_id": ("str", "ID of the upload to give up.")},
        returns="Upload",
        doc="Give up an upload; it takes no more parts.",
    ),
    post(
        "complete",
        "/uploads/{upload_id}/complete",
        ids={"upload_id": ("str", "ID of the upload whose parts are all there.")},
        body={
            "part_ids": ("SequenceNotStr[str]", "IDs of the parts, in the order in which they make up the file."),
            "md5?": ("str", "MD5 checksum of the whole file in hexadecimal, for the API to compare."),
        },
        returns="Upload",
        doc="Join the parts of an upload to a file, which the answer holds.",
    ),
    helpers=(helper("upload_file_chunked", "openai.lib.uploads:upload_file_chunked"),),
    doc="Files of up to 8 GB that are sent in parts.",
)

UPLOADS_PARTS = resource(
    "uploads.parts",
    post(
        "create",
        "/uploads/{upload_id}/parts",
        ids={"upload_id": ("str", "ID of the upload that the part belongs to.")},
        files={"data": ("FileTypes", "The bytes of this part, at most 64 MB.")},
        returns="UploadPart",
        doc="Send one part of an upload; parts may be sent in any order, also at the same time.",
    ),
    doc="The parts of uploads.",
    types="uploads",
)
