# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    file_batch_create_params as file_batch_create_params,
    file_batch_list_files_params as file_batch_list_files_params,
    file_content_response as file_content_response,
    file_create_params as file_create_params,
    file_list_params as file_list_params,
    file_update_params as file_update_params,
    vector_store_file as vector_store_file,
    vector_store_file_batch as vector_store_file_batch,
    vector_store_file_deleted as vector_store_file_deleted,
)
from .file_batch_create_params import FileBatchCreateParams as FileBatchCreateParams
from .file_batch_list_files_params import FileBatchListFilesParams as FileBatchListFilesParams
from .file_content_response import FileContentResponse as FileContentResponse
from .file_create_params import FileCreateParams as FileCreateParams
from .file_list_params import FileListParams as FileListParams
from .file_update_params import FileUpdateParams as FileUpdateParams
from .vector_store_file import VectorStoreFile as VectorStoreFile
from .vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
from .vector_store_file_deleted import VectorStoreFileDeleted as VectorStoreFileDeleted
