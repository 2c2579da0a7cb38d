from . import message_list_params as message_list_params
from .message_list_params import MessageListParams as MessageListParams
