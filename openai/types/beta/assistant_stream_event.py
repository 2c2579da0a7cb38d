from typing import Annotated, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from ..shared.error_object import ErrorObject
from .thread import Thread
from .threads.message import Message
from .threads.message_delta_event import MessageDeltaEvent
from .threads.run import Run
from .threads.runs.run_step import RunStep
from .threads.runs.run_step_delta_event import RunStepDeltaEvent

__all__ = [
    "AssistantStreamEvent",
    "ThreadCreated",
    "ThreadRunCreated",
    "ThreadRunQueued",
    "ThreadRunInProgress",
    "ThreadRunRequiresAction",
    "ThreadRunCompleted",
    "ThreadRunIncomplete",
    "ThreadRunFailed",
    "ThreadRunCancelling",
    "ThreadRunCancelled",
    "ThreadRunExpired",
    "ThreadRunStepCreated",
    "ThreadRunStepInProgress",
    "ThreadRunStepDelta",
    "ThreadRunStepCompleted",
    "ThreadRunStepFailed",
    "ThreadRunStepCancelled",
    "ThreadRunStepExpired",
    "ThreadMessageCreated",
    "ThreadMessageInProgress",
    "ThreadMessageDelta",
    "ThreadMessageCompleted",
    "ThreadMessageIncomplete",
    "ErrorEvent",
]


class ThreadCreated(BaseModel):
    """A new thread was made."""

    data: Thread
    event: Literal["thread.created"]

    enabled: Optional[bool] = None
    """Whether the audio of the thread is on."""


class ThreadRunCreated(BaseModel):
    """A new run was made."""

    data: Run
    event: Literal["thread.run.created"]


class ThreadRunQueued(BaseModel):
    """The run waits for its turn."""

    data: Run
    event: Literal["thread.run.queued"]


class ThreadRunInProgress(BaseModel):
    """The run has begun."""

    data: Run
    event: Literal["thread.run.in_progress"]


class ThreadRunRequiresAction(BaseModel):
    """The run waits for the output of functions."""

    data: Run
    event: Literal["thread.run.requires_action"]


class ThreadRunCompleted(BaseModel):
    """The run is done."""

    data: Run
    event: Literal["thread.run.completed"]


class ThreadRunIncomplete(BaseModel):
    """The run broke off at a limit of tokens."""

    data: Run
    event: Literal["thread.run.incomplete"]


class ThreadRunFailed(BaseModel):
    """The run failed."""

    data: Run
    event: Literal["thread.run.failed"]


class ThreadRunCancelling(BaseModel):
    """The run is about to be cancelled."""

    data: Run
    event: Literal["thread.run.cancelling"]


class ThreadRunCancelled(BaseModel):
    """The run was cancelled."""

    data: Run
    event: Literal["thread.run.cancelled"]


class ThreadRunExpired(BaseModel):
    """The run took too long."""

    data: Run
    event: Literal["thread.run.expired"]


class ThreadRunStepCreated(BaseModel):
    """A new step was made."""

    data: RunStep
    event: Literal["thread.run.step.created"]


class ThreadRunStepInProgress(BaseModel):
    """The step has begun."""

    data: RunStep
    event: Literal["thread.run.step.in_progress"]


class ThreadRunStepDelta(BaseModel):
    """The next piece of the step."""

    data: RunStepDeltaEvent
    event: Literal["thread.run.step.delta"]


class ThreadRunStepCompleted(BaseModel):
    """The step is done."""

    data: RunStep
    event: Literal["thread.run.step.completed"]


class ThreadRunStepFailed(BaseModel):
    """The step failed."""

    data: RunStep
    event: Literal["thread.run.step.failed"]


class ThreadRunStepCancelled(BaseModel):
    """The step was cancelled."""

    data: RunStep
    event: Literal["thread.run.step.cancelled"]


class ThreadRunStepExpired(BaseModel):
    """The step took too long."""

    data: RunStep
    event: Literal["thread.run.step.expired"]


class ThreadMessageCreated(BaseModel):
    """A new message was made."""

    data: Message
    event: Literal["thread.message.created"]


class ThreadMessageInProgress(BaseModel):
    """The message has begun."""

    data: Message
    event: Literal["thread.message.in_progress"]


class ThreadMessageDelta(BaseModel):
    """The next piece of the message."""

    data: MessageDeltaEvent
    event: Literal["thread.message.delta"]


class ThreadMessageCompleted(BaseModel):
    """The message is whole."""

    data: Message
    event: Literal["thread.message.completed"]


class ThreadMessageIncomplete(BaseModel):
    """The message broke off."""

    data: Message
    event: Literal["thread.message.incomplete"]


class ErrorEvent(BaseModel):
    """Something went wrong on the server; the stream ends."""

    data: ErrorObject
    event: Literal["error"]


AssistantStreamEvent = Annotated[
    Union[
        ThreadCreated,
        ThreadRunCreated,
        ThreadRunQueued,
        ThreadRunInProgress,
        ThreadRunRequiresAction,
        ThreadRunCompleted,
        ThreadRunIncomplete,
        ThreadRunFailed,
        ThreadRunCancelling,
        ThreadRunCancelled,
        ThreadRunExpired,
        ThreadRunStepCreated,
        ThreadRunStepInProgress,
        ThreadRunStepDelta,
        ThreadRunStepCompleted,
        ThreadRunStepFailed,
        ThreadRunStepCancelled,
        ThreadRunStepExpired,
        ThreadMessageCreated,
        ThreadMessageInProgress,
        ThreadMessageDelta,
        ThreadMessageCompleted,
        ThreadMessageIncomplete,
        ErrorEvent,
    ],
    Discriminator("event"),
]
"""One event of a streamed run."""
