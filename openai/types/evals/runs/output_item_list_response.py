import builtins
from typing import TYPE_CHECKING, Dict, List, Literal, Optional

from ...._model.base import BaseModel
from ..eval_api_error import EvalAPIError

__all__ = ["OutputItemListResponse", "Result", "SampleInput", "SampleOutput", "SampleUsage", "Sample"]


class Result(BaseModel):
    """What one grader says of the item."""

    name: str
    passed: bool
    score: float

    sample: Optional[Dict[str, object]] = None
    """What the grader itself had a model write, where it did."""

    type: Optional[str] = None
    """The grader's type."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> object: ...


class SampleInput(BaseModel):
    """A message that the model was given."""

    content: str
    role: str


class SampleOutput(BaseModel):
    """A message that the model wrote."""

    content: Optional[str] = None
    role: Optional[str] = None


class SampleUsage(BaseModel):
    """Tokens that the answer has used."""

    cached_tokens: int
    """Tokens that came from the prompt cache."""

    completion_tokens: int
    prompt_tokens: int

    total_tokens: int
    """Prompt and completion together."""


class Sample(BaseModel):
    """The model's answer to the item, and how it was made."""

    error: EvalAPIError
    """Why there is no answer, if there is none."""

    finish_reason: str
    """Why the model stopped writing."""

    input: List[SampleInput]

    max_completion_tokens: int
    """The most tokens that the answer could have."""

    model: str
    output: List[SampleOutput]
    seed: int
    temperature: float
    top_p: float
    usage: SampleUsage


class OutputItemListResponse(BaseModel):
    """One item of a run, with the answer to it and what the graders say."""

    id: str

    created_at: int
    """Unix time in seconds."""

    datasource_item: Dict[str, builtins.object]
    """The item itself."""

    datasource_item_id: int
    """Number of the item in its source."""

    eval_id: str
    object: Literal["eval.run.output_item"]

    results: List[Result]
    """One for each grader."""

    run_id: str
    sample: Sample

    status: str
    """Whether the item has passed."""
