# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .parts import (
    AsyncParts as AsyncParts,
    AsyncPartsWithRawResponse as AsyncPartsWithRawResponse,
    AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse,
    Parts as Parts,
    PartsWithRawResponse as PartsWithRawResponse,
    PartsWithStreamingResponse as PartsWithStreamingResponse,
)
from .uploads import (
    AsyncUploads as AsyncUploads,
    AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse,
    AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse,
    Uploads as Uploads,
    UploadsWithRawResponse as UploadsWithRawResponse,
    UploadsWithStreamingResponse as UploadsWithStreamingResponse,
)
