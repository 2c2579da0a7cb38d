# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .file_batches import (
    AsyncFileBatches as AsyncFileBatches,
    AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse,
    AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse,
    FileBatches as FileBatches,
    FileBatchesWithRawResponse as FileBatchesWithRawResponse,
    FileBatchesWithStreamingResponse as FileBatchesWithStreamingResponse,
)
from .files import (
    AsyncFiles as AsyncFiles,
    AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
    Files as Files,
    FilesWithRawResponse as FilesWithRawResponse,
    FilesWithStreamingResponse as FilesWithStreamingResponse,
)
from .vector_stores import (
    AsyncVectorStores as AsyncVectorStores,
    AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse,
    AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
    VectorStores as VectorStores,
    VectorStoresWithRawResponse as VectorStoresWithRawResponse,
    VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse,
)
