"""Containers: where the code that models write is run."""

from __future__ import annotations

from ._params import AFTER, ORDER_DESC
from ._row import delete, get, post, resource

CONTAINERS = resource(
    "containers",
    post(
        "create",
        "/containers",
        body={
            "name": ("str", "What to call the container."),
            "expires_after?": (
                "container_create_params.ExpiresAfter",
                "When the container is deleted: a number of minutes after it was last used.",
            ),
            "file_ids?": ("SequenceNotStr[str]", "IDs of uploaded files to copy into the container."),
            "memory_limit?": ("Literal['1g', '4g', '16g', '64g']", "Memory of the container; 1 GB by default."),
            "network_policy?": (
                "container_create_params.NetworkPolicy",
                "Which hosts the code may reach: none, or those of a list.",
            ),
            "skills?": (
                "Iterable[container_create_params.Skill]",
                "Skills to put into the container, by ID or whole.",
            ),
        },
        returns="ContainerCreateResponse",
        doc="Make a container for the code interpreter or the shell.",
    ),
    get(
        "retrieve",
        "/containers/{container_id}",
        ids={"container_id": ("str", "ID of the container to look up.")},
        returns="ContainerRetrieveResponse",
        doc="Look up a container, its limits and when it was last used.",
    ),
    get(
        "list",
        "/containers",
        query={
            "after?": AFTER,
            "limit?": ("int", "Containers per page, 1 to 100; 20 by default."),
            "name?": ("str", "Only containers of this name."),
            "order?": ORDER_DESC,
        },
        returns="ContainerListResponse",
        page="cursor",
        doc="List the containers of your project.",
    ),
    delete(
        "delete",
        "/containers/{container_id}",
        ids={"container_id": ("str", "ID of the container to delete.")},
        headers={"Accept": "*/*"},
        doc="Delete a container and the files in it.",
    ),
    doc="Machines of their own, in which models run the code that they write.",
)

CONTAINERS_FILES = resource(
    "containers.files",
    post(
        "create",
        "/containers/{container_id}/files",
        ids={"container_id": ("str", "ID of the container to put a file into.")},
        files={
            "file?": (
                "FileTypes",
                "The file itself: bytes, a `Path`, an open binary file, or a tuple of name, content and media type.",
            ),
        },
        body={
            "file_id?": ("str", "In place of `file`: ID of an uploaded file to copy."),
            "purpose?": ("str", "What the file is for; the published API knows no purposes of container files."),
        },
        returns="FileCreateResponse",
        recipe="json_without_files",
        doc="Put a file into a container.",
    ),
    get(
        "retrieve",
        "/containers/{container_id}/files/{file_id}",
        ids={
            "container_id": ("str", "ID of the container that has the file."),
            "file_id": ("str", "ID of the container's file to look up."),
        },
        returns="FileRetrieveResponse",
        doc="Look up a file in a container, its path and its size.",
    ),
    get(
        "list",
        "/containers/{container_id}/files",
        ids={"container_id": ("str", "ID of the container whose files to list.")},
        query={
            "after?": AFTER,
            "limit?": ("int", "Files per page, 1 to 100; 20 by default."),
            "order?": ORDER_DESC,
        },
        returns="FileListResponse",
        page="cursor",
        doc="List the files in a container, those that code has written among them.",
    ),
    delete(
        "delete",
        "/containers/{container_id}/files/{file_id}",
        ids={
            "container_id": ("str", "ID of the container to take a file from."),
            "file_id": ("str", "ID of the container's file to delete."),
        },
        headers={"Accept": "*/*"},
        returns="ContainerFileDeleted",
        doc="Delete a file from a container.",
    ),
    doc="Files in containers, put there by you or written by code.",
    types="containers",
)

CONTAINERS_FILES_CONTENT = resource(
    "containers.files.content",
    get(
        "retrieve",
        "/containers/{container_id}/files/{file_id}/content",
        ids={
            "container_id": ("str", "ID of the container to read from."),
            "file_id": ("str", "ID of the container's file to read."),
        },
        headers={"Accept": "application/binary"},
        returns="HttpxBinaryResponseContent",
        doc="Download what is in a file of a container.",
    ),
    doc="What is in the files of containers.",
)
