"""Moderations: is this text or image harmful?"""

from __future__ import annotations

from ._row import post, resource

MODERATIONS = resource(
    "moderations",
    post(
        "create",
        "/moderations",
        body={
            "input": (
                "str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam]",
                "A text, several texts, or a list of text and image parts.",
            ),
            "model?": ("str | ModerationModel", "The moderation model; `omni-moderation-latest` by default."),
        },
        returns="ModerationCreateResponse",
        doc="Say for each category of harm whether the input falls into it, and how surely.",
    ),
    doc="Checks of texts and images for harmful content.",
)
