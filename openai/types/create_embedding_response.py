from typing import List, Literal

from .._models import BaseModel
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
