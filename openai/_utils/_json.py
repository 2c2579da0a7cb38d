"""Writing JSON, under the name that other packages import."""

from .._model.json import dumps as openapi_dumps

__all__ = ["openapi_dumps"]
