from typing import Annotated, List, Literal, Optional

from .._model.base import Alias, BaseModel

__all__ = ["Moderation", "Categories", "CategoryAppliedInputTypes", "CategoryScores"]


class Categories(BaseModel):
    """For each category, whether the input was found to be of this kind."""

    harassment: bool
    harassment_threatening: Annotated[bool, Alias("harassment/threatening")]
    hate: bool
    hate_threatening: Annotated[bool, Alias("hate/threatening")]

    illicit: Optional[bool] = None
    """Advice on how to do wrong."""

    illicit_violent: Annotated[Optional[bool], Alias("illicit/violent")] = None
    """Advice on how to do wrong that includes violence or getting weapons."""

    self_harm: Annotated[bool, Alias("self-harm")]
    self_harm_instructions: Annotated[bool, Alias("self-harm/instructions")]
    self_harm_intent: Annotated[bool, Alias("self-harm/intent")]
    sexual: bool
    sexual_minors: Annotated[bool, Alias("sexual/minors")]
    violence: bool
    violence_graphic: Annotated[bool, Alias("violence/graphic")]


class CategoryAppliedInputTypes(BaseModel):
    """For each category, which kinds of input it was judged by."""

    harassment: List[Literal["text"]]
    harassment_threatening: Annotated[List[Literal["text"]], Alias("harassment/threatening")]
    hate: List[Literal["text"]]
    hate_threatening: Annotated[List[Literal["text"]], Alias("hate/threatening")]
    illicit: List[Literal["text"]]
    illicit_violent: Annotated[List[Literal["text"]], Alias("illicit/violent")]
    self_harm: Annotated[List[Literal["text", "image"]], Alias("self-harm")]
    self_harm_instructions: Annotated[List[Literal["text", "image"]], Alias("self-harm/instructions")]
    self_harm_intent: Annotated[List[Literal["text", "image"]], Alias("self-harm/intent")]
    sexual: List[Literal["text", "image"]]
    sexual_minors: Annotated[List[Literal["text"]], Alias("sexual/minors")]
    violence: List[Literal["text", "image"]]
    violence_graphic: Annotated[List[Literal["text", "image"]], Alias("violence/graphic")]


class CategoryScores(BaseModel):
    """For each category, how sure the model is, from 0 to 1."""

    harassment: float
    harassment_threatening: Annotated[float, Alias("harassment/threatening")]
    hate: float
    hate_threatening: Annotated[float, Alias("hate/threatening")]
    illicit: float
    illicit_violent: Annotated[float, Alias("illicit/violent")]
    self_harm: Annotated[float, Alias("self-harm")]
    self_harm_instructions: Annotated[float, Alias("self-harm/instructions")]
    self_harm_intent: Annotated[float, Alias("self-harm/intent")]
    sexual: float
    sexual_minors: Annotated[float, Alias("sexual/minors")]
    violence: float
    violence_graphic: Annotated[float, Alias("violence/graphic")]


class Moderation(BaseModel):
    """What was found in one input."""

    categories: Categories
    category_applied_input_types: CategoryAppliedInputTypes
    category_scores: CategoryScores

    flagged: bool
    """Whether it is of any of the categories."""
