# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .runs import (
    AsyncRuns as AsyncRuns,
    AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
    Runs as Runs,
    RunsWithRawResponse as RunsWithRawResponse,
    RunsWithStreamingResponse as RunsWithStreamingResponse,
)
from .steps import (
    AsyncSteps as AsyncSteps,
    AsyncStepsWithRawResponse as AsyncStepsWithRawResponse,
    AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse,
    Steps as Steps,
    StepsWithRawResponse as StepsWithRawResponse,
    StepsWithStreamingResponse as StepsWithStreamingResponse,
)
