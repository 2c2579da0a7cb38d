# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .alpha.alpha import (
    Alpha as Alpha,
    AlphaWithRawResponse as AlphaWithRawResponse,
    AlphaWithStreamingResponse as AlphaWithStreamingResponse,
    AsyncAlpha as AsyncAlpha,
    AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse,
    AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse,
)
from .checkpoints.checkpoints import (
    AsyncCheckpoints as AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
    Checkpoints as Checkpoints,
    CheckpointsWithRawResponse as CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
)
from .fine_tuning import (
    AsyncFineTuning as AsyncFineTuning,
    AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse,
    AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse,
    FineTuning as FineTuning,
    FineTuningWithRawResponse as FineTuningWithRawResponse,
    FineTuningWithStreamingResponse as FineTuningWithStreamingResponse,
)
from .jobs.jobs import (
    AsyncJobs as AsyncJobs,
    AsyncJobsWithRawResponse as AsyncJobsWithRawResponse,
    AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse,
    Jobs as Jobs,
    JobsWithRawResponse as JobsWithRawResponse,
    JobsWithStreamingResponse as JobsWithStreamingResponse,
)
