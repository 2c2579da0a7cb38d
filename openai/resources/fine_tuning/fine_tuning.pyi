# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource
from ..._views import View
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
    jobs: Child[Jobs]
    checkpoints: Child[Checkpoints]
    alpha: Child[Alpha]
    @property
    def with_raw_response(self) -> FineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse: ...

class FineTuningWithRawResponse(View):
    @property
    def jobs(self) -> JobsWithRawResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithRawResponse: ...
    @property
    def alpha(self) -> AlphaWithRawResponse: ...

class FineTuningWithStreamingResponse(View):
    @property
    def jobs(self) -> JobsWithStreamingResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse: ...
    @property
    def alpha(self) -> AlphaWithStreamingResponse: ...

class AsyncFineTuning(AsyncResource):
    """Models trained further on examples of yours."""
    jobs: Child[AsyncJobs]
    checkpoints: Child[AsyncCheckpoints]
    alpha: Child[AsyncAlpha]
    @property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse: ...

class AsyncFineTuningWithRawResponse(View):
    @property
    def jobs(self) -> AsyncJobsWithRawResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def alpha(self) -> AsyncAlphaWithRawResponse: ...

class AsyncFineTuningWithStreamingResponse(View):
    @property
    def jobs(self) -> AsyncJobsWithStreamingResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...
    @property
    def alpha(self) -> AsyncAlphaWithStreamingResponse: ...
