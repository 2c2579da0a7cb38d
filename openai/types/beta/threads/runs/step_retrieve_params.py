from __future__ import annotations

from typing import List

from typing_extensions import Required, TypedDict

from .run_step_include import RunStepInclude

__all__ = ["StepRetrieveParams"]


class StepRetrieveParams(TypedDict, total=False):
    """Arguments of `beta.threads.runs.steps.retrieve`."""

    thread_id: Required[str]
    run_id: Required[str]

    include: List[RunStepInclude]
    """Also return the text that a file search found."""
