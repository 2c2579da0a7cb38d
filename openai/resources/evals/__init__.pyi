# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .evals import (
    AsyncEvals as AsyncEvals,
    AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse,
    AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse,
    Evals as Evals,
    EvalsWithRawResponse as EvalsWithRawResponse,
    EvalsWithStreamingResponse as EvalsWithStreamingResponse,
)
from .runs.runs import (
    AsyncRuns as AsyncRuns,
    AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
    Runs as Runs,
    RunsWithRawResponse as RunsWithRawResponse,
    RunsWithStreamingResponse as RunsWithStreamingResponse,
)
