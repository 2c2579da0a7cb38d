# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._calls.views import View
from ...._resource import AsyncResource, Child, SyncResource
from .graders import (
    AsyncGraders,
    AsyncGradersWithRawResponse,
    AsyncGradersWithStreamingResponse,
    Graders,
    GradersWithRawResponse,
    GradersWithStreamingResponse,
)

class Alpha(SyncResource):
    """What is new in fine-tuning and may still change."""
    graders: Child[Graders]
    @property
    def with_raw_response(self) -> AlphaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AlphaWithStreamingResponse: ...

class AlphaWithRawResponse(View):
    @property
    def graders(self) -> GradersWithRawResponse: ...

class AlphaWithStreamingResponse(View):
    @property
    def graders(self) -> GradersWithStreamingResponse: ...

class AsyncAlpha(AsyncResource):
    """What is new in fine-tuning and may still change."""
    graders: Child[AsyncGraders]
    @property
    def with_raw_response(self) -> AsyncAlphaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse: ...

class AsyncAlphaWithRawResponse(View):
    @property
    def graders(self) -> AsyncGradersWithRawResponse: ...

class AsyncAlphaWithStreamingResponse(View):
    @property
    def graders(self) -> AsyncGradersWithStreamingResponse: ...
