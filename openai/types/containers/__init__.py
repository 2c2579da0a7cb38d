# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of files in containers; a name loads its module on first use."""

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileCreateParams": ".file_create_params",
        "FileCreateResponse": ".file_create_response",
        "FileListParams": ".file_list_params",
        "FileListResponse": ".file_list_response",
        "FileRetrieveResponse": ".file_retrieve_response",
    },
    modules=(
        "container_file",
        "container_file_deleted",
        "file_create_params",
        "file_create_response",
        "file_list_params",
        "file_list_response",
        "file_retrieve_response",
    ),
)
