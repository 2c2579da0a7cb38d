from typing import Any, List, Literal

from .._model.base import BaseModel
from .embedding import Embedding

__all__ = ["CreateEmbeddingResponse", "Usage"]


class Usage(BaseModel):
    """Tokens that an embedding request has used."""

    prompt_tokens: int
    total_tokens: int


class CreateEmbeddingResponse(BaseModel):
    """Embeddings, one for each input and in the order of the inputs."""

    data: List[Embedding]

    model: str
    """Model that made the embeddings."""

    object: Literal["list"]
    usage: Usage

    def to_numpy(self) -> Any:
        """Return all vectors as one array of shape (inputs, dimensions), of 32-bit floats.

        The bytes are used as they came, which is much faster than going through lists.

        Raises:
            ImportError: numpy is not installed.
            ValueError: the vectors have different lengths.
        """
        from .._model.vectors import to_numpy

        return to_numpy(self.data)
