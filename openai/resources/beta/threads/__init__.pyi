# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .messages import (
    AsyncMessages as AsyncMessages,
    AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse,
    AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
    Messages as Messages,
    MessagesWithRawResponse as MessagesWithRawResponse,
    MessagesWithStreamingResponse as MessagesWithStreamingResponse,
)
from .runs.runs import (
    AsyncRuns as AsyncRuns,
    AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
    Runs as Runs,
    RunsWithRawResponse as RunsWithRawResponse,
    RunsWithStreamingResponse as RunsWithStreamingResponse,
)
from .threads import (
    AsyncThreads as AsyncThreads,
    AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
    AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
    Threads as Threads,
    ThreadsWithRawResponse as ThreadsWithRawResponse,
    ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
)
