from typing import Annotated, List, Literal, Optional, Union

from .._model.base import BaseModel, Discriminator

__all__ = ["ContentProvenanceCheck", "ResultC2PA", "ResultSynthID", "Result"]


class ResultC2PA(BaseModel):
    """What the signed C2PA record in an image says about where it comes from."""

    generated_at: Optional[str] = None
    """UTC time as in RFC 3339."""

    issuer: Optional[str] = None
    """Who signed the record."""

    model: Optional[str] = None
    """Model that made the image."""

    outcome: Literal["detected", "not_detected"]
    """`not_detected` does not prove that no model made it: records can be stripped."""

    type: Literal["c2pa"]

    validation_state: Literal["trusted", "valid", "invalid", "not_present"]
    """Whether the record's signature holds, and (`trusted`) whether its signer is known."""


class ResultSynthID(BaseModel):
    """What the SynthID watermark in an image or recording says about where it comes from."""

    generated_at: Optional[str] = None
    """UTC time as in RFC 3339."""

    model: Optional[str] = None
    """Model that made the content."""

    outcome: Literal["detected", "not_detected"]
    """`not_detected` does not prove that no model made it: watermarks can wear off."""

    type: Literal["synthid"]


Result = Annotated[Union[ResultC2PA, ResultSynthID], Discriminator("type")]
"""What one kind of mark says about the file."""


class ContentProvenanceCheck(BaseModel):
    """What the marks in a file say about whether an OpenAI model made it."""

    created_at: int
    """Unix time in seconds."""

    object: Literal["content_provenance_check"]

    results: List[Result]
    """C2PA and SynthID for images, SynthID for audio."""
