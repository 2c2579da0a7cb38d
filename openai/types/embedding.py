from typing import TYPE_CHECKING, Any, Dict, List, Literal, Optional

from .._model.base import BaseModel
from .._model.descriptors import get_dict, set_dict

__all__ = ["Embedding"]


class Embedding(BaseModel):
    """The vector of one input."""

    embedding: List[float]
    """As long as the model makes it, or as `dimensions` asked."""

    index: int
    """Place of the input in the request, from 0."""

    object: Literal["embedding"]

    if not TYPE_CHECKING:
        __private__ = BaseModel.__private__ | {"_raw"}

        def _looked_at(self) -> Dict[str, Any]:
            # Whoever looks at the fields sees the numbers; until then the vector stays as bytes.
            from .._model.vectors import floats

            fields = get_dict(self)
            raw = fields.get("_raw")
            if raw is not None:
                if "embedding" not in fields:
                    fields["embedding"] = floats(raw)
                fields.pop("_raw", None)
            return fields

        __dict__ = property(_looked_at, set_dict)

        def __getattr__(self, name: str) -> Any:
            if name == "embedding":
                fields = self.__dict__
                if name in fields:
                    return fields[name]
            return super().__getattr__(name)

        def __delattr__(self, name: str) -> None:
            # What is not there yet cannot be deleted.
            self._looked_at()
            super().__delattr__(name)

    def raw_vector(self) -> bytes:
        """Return the vector as the API sends it: 32-bit floats, little end first."""
        fields = get_dict(self)
        raw: Optional[bytes] = fields.get("_raw")
        if raw is not None and "embedding" not in fields:
            return raw
        from .._model.vectors import packed, unpacked

        vector: Any = self.embedding
        return unpacked(vector) if isinstance(vector, str) else packed(vector)
