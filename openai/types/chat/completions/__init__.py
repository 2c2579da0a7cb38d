# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the messages of stored chat completions; a name loads its module on first use."""

from ...._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MessageListParams": ".message_list_params",
    },
    modules=("message_list_params",),
)
