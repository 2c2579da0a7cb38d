# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the administration of an organization; a name loads its module on first use."""

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {},
    modules=("organization",),
)
