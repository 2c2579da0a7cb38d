# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the parts of large uploads; a name loads its module on first use."""

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PartCreateParams": ".part_create_params",
        "UploadPart": ".upload_part",
    },
    modules=(
        "part_create_params",
        "upload_part",
    ),
)
