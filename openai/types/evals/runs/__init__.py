# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the items of evaluation runs; a name loads its module on first use."""

from ...._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputItemListParams": ".output_item_list_params",
        "OutputItemListResponse": ".output_item_list_response",
        "OutputItemRetrieveResponse": ".output_item_retrieve_response",
    },
    modules=(
        "output_item_list_params",
        "output_item_list_response",
        "output_item_retrieve_response",
    ),
)
