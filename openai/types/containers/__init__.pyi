# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    container_file as container_file,
    container_file_deleted as container_file_deleted,
    file_create_params as file_create_params,
    file_create_response as file_create_response,
    file_list_params as file_list_params,
    file_list_response as file_list_response,
    file_retrieve_response as file_retrieve_response,
)
from .file_create_params import FileCreateParams as FileCreateParams
from .file_create_response import FileCreateResponse as FileCreateResponse
from .file_list_params import FileListParams as FileListParams
from .file_list_response import FileListResponse as FileListResponse
from .file_retrieve_response import FileRetrieveResponse as FileRetrieveResponse
