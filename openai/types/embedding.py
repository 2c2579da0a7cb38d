from typing import TYPE_CHECKING, Any, Dict, List, Literal, Optional

from .._model import BaseModel

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

        @property
        def __dict__(self) -> Dict[str, Any]:
            # Whoever looks at the fields sees the numbers; until then the vector stays as bytes.
            from ..lib.vectors import floats

            fields = _fields(self)
            raw = fields.get("_raw")
            if raw is not None:
                if "embedding" not in fields:
                    fields["embedding"] = floats(raw)
                fields.pop("_raw", None)
            return fields

        @__dict__.setter
        def __dict__(self, fields: Dict[str, Any]) -> None:
            raw = getattr(fields.get("embedding"), "raw", None)
            if raw is not None:
                del fields["embedding"]
                fields["_raw"] = raw
            _set_fields(self, fields)

        def __getattr__(self, name: str) -> Any:
            if name == "embedding" and name in self.__dict__:
                return self.__dict__[name]
            return super().__getattr__(name)

    def raw_vector(self) -> bytes:
        """Return the vector as the API sends it: 32-bit floats, little end first."""
        fields = _fields(self)
        raw: Optional[bytes] = fields.get("_raw")
        if raw is not None and "embedding" not in fields:
            return raw
        from ..lib.vectors import Unread, packed

        vector: Any = self.embedding
        return Unread(vector).raw if isinstance(vector, str) else packed(vector)


_slot = BaseModel.__dict__["__dict__"]
_fields = _slot.__get__
_set_fields = _slot.__set__
