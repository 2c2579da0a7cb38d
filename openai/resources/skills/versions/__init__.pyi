# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .content import (
    AsyncContent as AsyncContent,
    AsyncContentWithRawResponse as AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse,
    Content as Content,
    ContentWithRawResponse as ContentWithRawResponse,
    ContentWithStreamingResponse as ContentWithStreamingResponse,
)
from .versions import (
    AsyncVersions as AsyncVersions,
    AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse,
    AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse,
    Versions as Versions,
    VersionsWithRawResponse as VersionsWithRawResponse,
    VersionsWithStreamingResponse as VersionsWithStreamingResponse,
)
