from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

__all__ = ["TextSimilarityGraderParam"]


class TextSimilarityGraderParam(TypedDict, total=False):
    """Gives each item a score for how much two texts are alike."""

    evaluation_metric: Required[
        Literal[
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
    ]
    """`cosine` compares the meaning, by embeddings; the others compare the wording."""

    input: Required[str]
    """The text to judge, such as `{{sample.output_text}}`."""

    name: Required[str]

    reference: Required[str]
    """The text to compare it with, such as `{{item.answer}}`."""

    type: Required[Literal["text_similarity"]]
