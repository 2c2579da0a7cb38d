# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .content import (
    AsyncContent as AsyncContent,
    AsyncContentWithRawResponse as AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse,
    Content as Content,
    ContentWithRawResponse as ContentWithRawResponse,
    ContentWithStreamingResponse as ContentWithStreamingResponse,
)
from .files import (
    AsyncFiles as AsyncFiles,
    AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
    Files as Files,
    FilesWithRawResponse as FilesWithRawResponse,
    FilesWithStreamingResponse as FilesWithStreamingResponse,
)
