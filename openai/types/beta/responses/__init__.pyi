# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    beta_response_item_list as beta_response_item_list,
    input_item_list_params as input_item_list_params,
    input_token_count_params as input_token_count_params,
    input_token_count_response as input_token_count_response,
)
from .beta_response_item_list import BetaResponseItemList as BetaResponseItemList
from .input_item_list_params import InputItemListParams as InputItemListParams
from .input_token_count_params import InputTokenCountParams as InputTokenCountParams
from .input_token_count_response import InputTokenCountResponse as InputTokenCountResponse
