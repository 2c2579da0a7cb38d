# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    computer_screenshot_content as computer_screenshot_content,
    conversation as conversation,
    conversation_create_params as conversation_create_params,
    conversation_deleted_resource as conversation_deleted_resource,
    conversation_item as conversation_item,
    conversation_item_list as conversation_item_list,
    conversation_update_params as conversation_update_params,
    input_file_content as input_file_content,
    input_file_content_param as input_file_content_param,
    input_image_content as input_image_content,
    input_image_content_param as input_image_content_param,
    input_text_content as input_text_content,
    input_text_content_param as input_text_content_param,
    item_create_params as item_create_params,
    item_list_params as item_list_params,
    item_retrieve_params as item_retrieve_params,
    message as message,
    output_text_content as output_text_content,
    output_text_content_param as output_text_content_param,
    refusal_content as refusal_content,
    refusal_content_param as refusal_content_param,
    summary_text_content as summary_text_content,
    text_content as text_content,
)
from .computer_screenshot_content import ComputerScreenshotContent as ComputerScreenshotContent
from .conversation import Conversation as Conversation
from .conversation_create_params import ConversationCreateParams as ConversationCreateParams
from .conversation_deleted_resource import ConversationDeletedResource as ConversationDeletedResource
from .conversation_item import ConversationItem as ConversationItem
from .conversation_item_list import ConversationItemList as ConversationItemList
from .conversation_update_params import ConversationUpdateParams as ConversationUpdateParams
from .input_file_content import InputFileContent as InputFileContent
from .input_file_content_param import InputFileContentParam as InputFileContentParam
from .input_image_content import InputImageContent as InputImageContent
from .input_image_content_param import InputImageContentParam as InputImageContentParam
from .input_text_content import InputTextContent as InputTextContent
from .input_text_content_param import InputTextContentParam as InputTextContentParam
from .item_create_params import ItemCreateParams as ItemCreateParams
from .item_list_params import ItemListParams as ItemListParams
from .item_retrieve_params import ItemRetrieveParams as ItemRetrieveParams
from .message import Message as Message
from .output_text_content import OutputTextContent as OutputTextContent
from .output_text_content_param import OutputTextContentParam as OutputTextContentParam
from .refusal_content import RefusalContent as RefusalContent
from .refusal_content_param import RefusalContentParam as RefusalContentParam
from .summary_text_content import SummaryTextContent as SummaryTextContent
from .text_content import TextContent as TextContent
