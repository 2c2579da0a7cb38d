from typing import Annotated, Dict, Optional

from ...._model.base import Alias, BaseModel

__all__ = ["GraderRunResponse", "MetadataErrors", "Metadata"]


class MetadataErrors(BaseModel):
    """What went wrong when the grader ran: each kind of error as yes or no, some with details."""

    formula_parse_error: bool
    """The formula of a grader that combines others could not be read."""

    invalid_variable_error: bool
    api_model_grader_parse_error: Annotated[bool, Alias("model_grader_parse_error")]

    api_model_grader_refusal_error: Annotated[bool, Alias("model_grader_refusal_error")]
    """The model that was to judge refused."""

    api_model_grader_server_error: Annotated[bool, Alias("model_grader_server_error")]
    api_model_grader_server_error_details: Annotated[Optional[str], Alias("model_grader_server_error_details")] = None
    other_error: bool

    python_grader_runtime_error: bool
    """The program of the grader failed."""

    python_grader_runtime_error_details: Optional[str] = None
    """What the program said when it failed."""

    python_grader_server_error: bool
    """The program could not be run."""

    python_grader_server_error_type: Optional[str] = None
    sample_parse_error: bool

    truncated_observation_error: bool
    """The answer to judge was cut off."""

    unresponsive_reward_error: bool


class Metadata(BaseModel):
    """How the run of the grader went."""

    errors: MetadataErrors

    execution_time: float
    """In seconds."""

    name: str
    sampled_model_name: Optional[str] = None

    scores: Dict[str, object]
    """From the name of a grader to its score."""

    token_usage: Optional[int] = None
    """Tokens that the judging model used, where there was one."""

    type: str
    """The grader's type."""


class GraderRunResponse(BaseModel):
    """How a grader has judged one answer."""

    metadata: Metadata

    api_model_grader_token_usage_per_model: Annotated[Dict[str, object], Alias("model_grader_token_usage_per_model")]
    """From the name of a judging model to the tokens that it used."""

    reward: float
    """The score as a whole."""

    sub_rewards: Dict[str, object]
    """From the name of each part of a combined grader to its score."""
