# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .checkpoints import (
    AsyncCheckpoints as AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
    Checkpoints as Checkpoints,
    CheckpointsWithRawResponse as CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
)
from .jobs import (
    AsyncJobs as AsyncJobs,
    AsyncJobsWithRawResponse as AsyncJobsWithRawResponse,
    AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse,
    Jobs as Jobs,
    JobsWithRawResponse as JobsWithRawResponse,
    JobsWithStreamingResponse as JobsWithStreamingResponse,
)
