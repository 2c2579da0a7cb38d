# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    output_item_list_params as output_item_list_params,
    output_item_list_response as output_item_list_response,
    output_item_retrieve_response as output_item_retrieve_response,
)
from .output_item_list_params import OutputItemListParams as OutputItemListParams
from .output_item_list_response import OutputItemListResponse as OutputItemListResponse
from .output_item_retrieve_response import OutputItemRetrieveResponse as OutputItemRetrieveResponse
