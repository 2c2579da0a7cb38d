from typing import Literal

from ..._model.base import BaseModel

__all__ = ["TextSimilarityGrader"]


class TextSimilarityGrader(BaseModel):
    """Gives each item a score for how much two texts are alike."""

    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    """`cosine` compares the meaning, by embeddings; the others compare the wording."""

    input: str
    """The text to judge, such as `{{sample.output_text}}`."""

    name: str

    reference: str
    """The text to compare it with, such as `{{item.answer}}`."""

    type: Literal["text_similarity"]
