# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._calls.views import View
from ..._resource import AsyncResource, Child, SyncResource
from .alpha import (
    Alpha,
    AlphaWithRawResponse,
    AlphaWithStreamingResponse,
    AsyncAlpha,
    AsyncAlphaWithRawResponse,
    AsyncAlphaWithStreamingResponse,
)
from .checkpoints import (
    AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse,
    Checkpoints,
    CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse,
)
from .jobs import (
    AsyncJobs,
    AsyncJobsWithRawResponse,
    AsyncJobsWithStreamingResponse,
    Jobs,
    JobsWithRawResponse,
    JobsWithStreamingResponse,
)

class FineTuning(SyncResource):
    """Models trained further on examples of yours."""
    alpha: Child[Alpha]
    checkpoints: Child[Checkpoints]
    jobs: Child[Jobs]
    @property
    def with_raw_response(self) -> FineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse: ...

class FineTuningWithRawResponse(View):
    @property
    def alpha(self) -> AlphaWithRawResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithRawResponse: ...
    @property
    def jobs(self) -> JobsWithRawResponse: ...

class FineTuningWithStreamingResponse(View):
    @property
    def alpha(self) -> AlphaWithStreamingResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse: ...
    @property
    def jobs(self) -> JobsWithStreamingResponse: ...

class AsyncFineTuning(AsyncResource):
    """Models trained further on examples of yours."""
    alpha: Child[AsyncAlpha]
    checkpoints: Child[AsyncCheckpoints]
    jobs: Child[AsyncJobs]
    @property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse: ...

class AsyncFineTuningWithRawResponse(View):
    @property
    def alpha(self) -> AsyncAlphaWithRawResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def jobs(self) -> AsyncJobsWithRawResponse: ...

class AsyncFineTuningWithStreamingResponse(View):
    @property
    def alpha(self) -> AsyncAlphaWithStreamingResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...
    @property
    def jobs(self) -> AsyncJobsWithStreamingResponse: ...
