"""Types of the administration of an organization; a name loads its module on first use."""

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {},
    modules=("organization",),
)
