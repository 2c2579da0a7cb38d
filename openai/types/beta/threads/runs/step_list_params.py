from __future__ import annotations

from typing import List

from typing_extensions import Literal, Required, TypedDict

from .run_step_include import RunStepInclude

__all__ = ["StepListParams"]


class StepListParams(TypedDict, total=False):
    """Arguments of `beta.threads.runs.steps.list`."""

    thread_id: Required[str]

    after: str
    """ID of the last step of the page before."""

    before: str
    """ID of the first step of the page after."""

    include: List[RunStepInclude]
    """Also return the text that a file search found."""

    limit: int
    """Steps per page, 1 to 100; 20 unless given."""

    order: Literal["asc", "desc"]
    """By creation time; newest first unless given."""
