# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    chat_session as chat_session,
    chat_session_automatic_thread_titling as chat_session_automatic_thread_titling,
    chat_session_chatkit_configuration as chat_session_chatkit_configuration,
    chat_session_chatkit_configuration_param as chat_session_chatkit_configuration_param,
    chat_session_expires_after_param as chat_session_expires_after_param,
    chat_session_file_upload as chat_session_file_upload,
    chat_session_history as chat_session_history,
    chat_session_rate_limits as chat_session_rate_limits,
    chat_session_rate_limits_param as chat_session_rate_limits_param,
    chat_session_status as chat_session_status,
    chat_session_workflow_param as chat_session_workflow_param,
    chatkit_attachment as chatkit_attachment,
    chatkit_response_output_text as chatkit_response_output_text,
    chatkit_thread as chatkit_thread,
    chatkit_thread_assistant_message_item as chatkit_thread_assistant_message_item,
    chatkit_thread_item_list as chatkit_thread_item_list,
    chatkit_thread_user_message_item as chatkit_thread_user_message_item,
    chatkit_widget_item as chatkit_widget_item,
    session_create_params as session_create_params,
    thread_delete_response as thread_delete_response,
    thread_list_items_params as thread_list_items_params,
    thread_list_params as thread_list_params,
)
from .chat_session import ChatSession as ChatSession
from .chat_session_automatic_thread_titling import (
    ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
)
from .chat_session_chatkit_configuration import ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration
from .chat_session_chatkit_configuration_param import (
    ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
)
from .chat_session_expires_after_param import ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam
from .chat_session_file_upload import ChatSessionFileUpload as ChatSessionFileUpload
from .chat_session_history import ChatSessionHistory as ChatSessionHistory
from .chat_session_rate_limits import ChatSessionRateLimits as ChatSessionRateLimits
from .chat_session_rate_limits_param import ChatSessionRateLimitsParam as ChatSessionRateLimitsParam
from .chat_session_status import ChatSessionStatus as ChatSessionStatus
from .chat_session_workflow_param import ChatSessionWorkflowParam as ChatSessionWorkflowParam
from .chatkit_attachment import ChatKitAttachment as ChatKitAttachment
from .chatkit_response_output_text import ChatKitResponseOutputText as ChatKitResponseOutputText
from .chatkit_thread import ChatKitThread as ChatKitThread
from .chatkit_thread_assistant_message_item import (
    ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
)
from .chatkit_thread_item_list import ChatKitThreadItemList as ChatKitThreadItemList
from .chatkit_thread_user_message_item import ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem
from .chatkit_widget_item import ChatKitWidgetItem as ChatKitWidgetItem
from .session_create_params import SessionCreateParams as SessionCreateParams
from .thread_delete_response import ThreadDeleteResponse as ThreadDeleteResponse
from .thread_list_items_params import ThreadListItemsParams as ThreadListItemsParams
from .thread_list_params import ThreadListParams as ThreadListParams
