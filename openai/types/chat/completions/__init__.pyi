# Written by tools/generate from the modules of this package; changes made here are lost.

from . import message_list_params as message_list_params
from .message_list_params import MessageListParams as MessageListParams
