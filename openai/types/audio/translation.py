from ..._model.base import BaseModel

__all__ = ["Translation"]


class Translation(BaseModel):
    """What was said, in English, as `response_format="json"` returns it."""

    text: str
