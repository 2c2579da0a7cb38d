# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .alpha import (
    Alpha as Alpha,
    AlphaWithRawResponse as AlphaWithRawResponse,
    AlphaWithStreamingResponse as AlphaWithStreamingResponse,
    AsyncAlpha as AsyncAlpha,
    AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse,
    AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse,
)
from .graders import (
    AsyncGraders as AsyncGraders,
    AsyncGradersWithRawResponse as AsyncGradersWithRawResponse,
    AsyncGradersWithStreamingResponse as AsyncGradersWithStreamingResponse,
    Graders as Graders,
    GradersWithRawResponse as GradersWithRawResponse,
    GradersWithStreamingResponse as GradersWithStreamingResponse,
)
