# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the beta of responses that only its sub-resources have; a name loads its module on first use."""

from ...._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseItemList": ".beta_response_item_list",
        "InputItemListParams": ".input_item_list_params",
        "InputTokenCountParams": ".input_token_count_params",
        "InputTokenCountResponse": ".input_token_count_response",
    },
    modules=(
        "beta_response_item_list",
        "input_item_list_params",
        "input_token_count_params",
        "input_token_count_response",
    ),
)
