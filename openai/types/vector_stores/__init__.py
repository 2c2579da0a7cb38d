# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the files of vector stores; a name loads its module on first use."""

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileBatchCreateParams": ".file_batch_create_params",
        "FileBatchListFilesParams": ".file_batch_list_files_params",
        "FileContentResponse": ".file_content_response",
        "FileCreateParams": ".file_create_params",
        "FileListParams": ".file_list_params",
        "FileUpdateParams": ".file_update_params",
        "VectorStoreFile": ".vector_store_file",
        "VectorStoreFileBatch": ".vector_store_file_batch",
        "VectorStoreFileDeleted": ".vector_store_file_deleted",
    },
    modules=(
        "file_batch_create_params",
        "file_batch_list_files_params",
        "file_content_response",
        "file_create_params",
        "file_list_params",
        "file_update_params",
        "vector_store_file",
        "vector_store_file_batch",
        "vector_store_file_deleted",
    ),
)
