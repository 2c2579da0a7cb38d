# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .output_items import (
    AsyncOutputItems as AsyncOutputItems,
    AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse,
    AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse,
    OutputItems as OutputItems,
    OutputItemsWithRawResponse as OutputItemsWithRawResponse,
    OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse,
)
from .runs import (
    AsyncRuns as AsyncRuns,
    AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
    Runs as Runs,
    RunsWithRawResponse as RunsWithRawResponse,
    RunsWithStreamingResponse as RunsWithStreamingResponse,
)
