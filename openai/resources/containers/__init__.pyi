# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .containers import (
    AsyncContainers as AsyncContainers,
    AsyncContainersWithRawResponse as AsyncContainersWithRawResponse,
    AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse,
    Containers as Containers,
    ContainersWithRawResponse as ContainersWithRawResponse,
    ContainersWithStreamingResponse as ContainersWithStreamingResponse,
)
from .files.files import (
    AsyncFiles as AsyncFiles,
    AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
    Files as Files,
    FilesWithRawResponse as FilesWithRawResponse,
    FilesWithStreamingResponse as FilesWithStreamingResponse,
)
