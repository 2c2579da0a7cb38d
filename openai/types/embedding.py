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

        def _read_fields(self) -> Dict[str, Any]:
            # The vector stays bytes until the fields are read, which then have the numbers.
            from .._model.vectors import unpack_floats

            fields = get_dict(self)
            raw = fields.get("_raw")
            if raw is not None:
                if "embedding" not in fields:
                    fields["embedding"] = unpack_floats(raw)
                fields.pop("_raw", None)
            return fields

        __dict__ = property(_read_fields, set_dict)

        def __getattr__(self, name: str) -> object:
            if name == "embedding":
                fields = self.__dict__
                if name in fields:
                    return fields[name]
            return super().__getattr__(name)

        def __delattr__(self, name: str) -> None:
            # Only a vector that has been unpacked is an attribute that can be deleted.
            self._read_fields()
            super().__delattr__(name)

    def raw_vector(self) -> bytes:
        """Return the vector as the API sends it: 32-bit floats, little-endian.

        Raises:
            ValueError: the embedding is text that is not base64 of 32-bit floats.
        """
        fields = get_dict(self)
        raw: Optional[bytes] = fields.get("_raw")
        if raw is not None and "embedding" not in fields:
            return raw
        from .._model.vectors import decode_base64, pack_floats

        vector: Any = self.embedding
        return decode_base64(vector) if isinstance(vector, str) else pack_floats(vector)
