# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    apply_patch_tool as apply_patch_tool,
    apply_patch_tool_param as apply_patch_tool_param,
    compacted_response as compacted_response,
    computer_action as computer_action,
    computer_action_list as computer_action_list,
    computer_action_list_param as computer_action_list_param,
    computer_action_param as computer_action_param,
    computer_tool as computer_tool,
    computer_tool_param as computer_tool_param,
    computer_use_preview_tool as computer_use_preview_tool,
    computer_use_preview_tool_param as computer_use_preview_tool_param,
    container_auto as container_auto,
    container_auto_param as container_auto_param,
    container_network_policy_allowlist as container_network_policy_allowlist,
    container_network_policy_allowlist_param as container_network_policy_allowlist_param,
    container_network_policy_disabled as container_network_policy_disabled,
    container_network_policy_disabled_param as container_network_policy_disabled_param,
    container_network_policy_domain_secret as container_network_policy_domain_secret,
    container_network_policy_domain_secret_param as container_network_policy_domain_secret_param,
    container_reference as container_reference,
    container_reference_param as container_reference_param,
    custom_tool as custom_tool,
    custom_tool_param as custom_tool_param,
    easy_input_message as easy_input_message,
    easy_input_message_param as easy_input_message_param,
    file_search_tool as file_search_tool,
    file_search_tool_param as file_search_tool_param,
    function_shell_tool as function_shell_tool,
    function_shell_tool_param as function_shell_tool_param,
    function_tool as function_tool,
    function_tool_param as function_tool_param,
    inline_skill as inline_skill,
    inline_skill_param as inline_skill_param,
    inline_skill_source as inline_skill_source,
    inline_skill_source_param as inline_skill_source_param,
    input_item_list_params as input_item_list_params,
    input_token_count_params as input_token_count_params,
    input_token_count_response as input_token_count_response,
    local_environment as local_environment,
    local_environment_param as local_environment_param,
    local_skill as local_skill,
    local_skill_param as local_skill_param,
    namespace_tool as namespace_tool,
    namespace_tool_param as namespace_tool_param,
    parsed_response as parsed_response,
    response as response,
    response_apply_patch_tool_call as response_apply_patch_tool_call,
    response_apply_patch_tool_call_output as response_apply_patch_tool_call_output,
    response_audio_delta_event as response_audio_delta_event,
    response_audio_done_event as response_audio_done_event,
    response_audio_transcript_delta_event as response_audio_transcript_delta_event,
    response_audio_transcript_done_event as response_audio_transcript_done_event,
    response_code_interpreter_call_code_delta_event as response_code_interpreter_call_code_delta_event,
    response_code_interpreter_call_code_done_event as response_code_interpreter_call_code_done_event,
    response_code_interpreter_call_completed_event as response_code_interpreter_call_completed_event,
    response_code_interpreter_call_in_progress_event as response_code_interpreter_call_in_progress_event,
    response_code_interpreter_call_interpreting_event as response_code_interpreter_call_interpreting_event,
    response_code_interpreter_tool_call as response_code_interpreter_tool_call,
    response_code_interpreter_tool_call_param as response_code_interpreter_tool_call_param,
    response_compact_params as response_compact_params,
    response_compaction_item as response_compaction_item,
    response_compaction_item_param as response_compaction_item_param,
    response_compaction_item_param_param as response_compaction_item_param_param,
    response_completed_event as response_completed_event,
    response_computer_tool_call as response_computer_tool_call,
    response_computer_tool_call_output_item as response_computer_tool_call_output_item,
    response_computer_tool_call_output_screenshot as response_computer_tool_call_output_screenshot,
    response_computer_tool_call_output_screenshot_param as response_computer_tool_call_output_screenshot_param,
    response_computer_tool_call_param as response_computer_tool_call_param,
    response_container_reference as response_container_reference,
    response_content_part_added_event as response_content_part_added_event,
    response_content_part_done_event as response_content_part_done_event,
    response_conversation_param as response_conversation_param,
    response_conversation_param_param as response_conversation_param_param,
    response_create_params as response_create_params,
    response_created_event as response_created_event,
    response_custom_tool_call as response_custom_tool_call,
    response_custom_tool_call_input_delta_event as response_custom_tool_call_input_delta_event,
    response_custom_tool_call_input_done_event as response_custom_tool_call_input_done_event,
    response_custom_tool_call_item as response_custom_tool_call_item,
    response_custom_tool_call_output as response_custom_tool_call_output,
    response_custom_tool_call_output_item as response_custom_tool_call_output_item,
    response_custom_tool_call_output_param as response_custom_tool_call_output_param,
    response_custom_tool_call_param as response_custom_tool_call_param,
    response_deleted as response_deleted,
    response_error as response_error,
    response_error_event as response_error_event,
    response_failed_event as response_failed_event,
    response_file_search_call_completed_event as response_file_search_call_completed_event,
    response_file_search_call_in_progress_event as response_file_search_call_in_progress_event,
    response_file_search_call_searching_event as response_file_search_call_searching_event,
    response_file_search_tool_call as response_file_search_tool_call,
    response_file_search_tool_call_param as response_file_search_tool_call_param,
    response_format_text_config as response_format_text_config,
    response_format_text_config_param as response_format_text_config_param,
    response_format_text_json_schema_config as response_format_text_json_schema_config,
    response_format_text_json_schema_config_param as response_format_text_json_schema_config_param,
    response_function_call_arguments_delta_event as response_function_call_arguments_delta_event,
    response_function_call_arguments_done_event as response_function_call_arguments_done_event,
    response_function_call_output_item as response_function_call_output_item,
    response_function_call_output_item_list as response_function_call_output_item_list,
    response_function_call_output_item_list_param as response_function_call_output_item_list_param,
    response_function_call_output_item_param as response_function_call_output_item_param,
    response_function_shell_call_output_content as response_function_shell_call_output_content,
    response_function_shell_call_output_content_param as response_function_shell_call_output_content_param,
    response_function_shell_tool_call as response_function_shell_tool_call,
    response_function_shell_tool_call_output as response_function_shell_tool_call_output,
    response_function_tool_call as response_function_tool_call,
    response_function_tool_call_item as response_function_tool_call_item,
    response_function_tool_call_output_item as response_function_tool_call_output_item,
    response_function_tool_call_param as response_function_tool_call_param,
    response_function_web_search as response_function_web_search,
    response_function_web_search_param as response_function_web_search_param,
    response_image_gen_call_completed_event as response_image_gen_call_completed_event,
    response_image_gen_call_generating_event as response_image_gen_call_generating_event,
    response_image_gen_call_in_progress_event as response_image_gen_call_in_progress_event,
    response_image_gen_call_partial_image_event as response_image_gen_call_partial_image_event,
    response_in_progress_event as response_in_progress_event,
    response_includable as response_includable,
    response_incomplete_event as response_incomplete_event,
    response_input as response_input,
    response_input_audio as response_input_audio,
    response_input_audio_param as response_input_audio_param,
    response_input_content as response_input_content,
    response_input_content_param as response_input_content_param,
    response_input_file as response_input_file,
    response_input_file_content as response_input_file_content,
    response_input_file_content_param as response_input_file_content_param,
    response_input_file_param as response_input_file_param,
    response_input_image as response_input_image,
    response_input_image_content as response_input_image_content,
    response_input_image_content_param as response_input_image_content_param,
    response_input_image_param as response_input_image_param,
    response_input_item as response_input_item,
    response_input_item_deleted as response_input_item_deleted,
    response_input_item_param as response_input_item_param,
    response_input_message_content_list as response_input_message_content_list,
    response_input_message_content_list_param as response_input_message_content_list_param,
    response_input_message_item as response_input_message_item,
    response_input_param as response_input_param,
    response_input_text as response_input_text,
    response_input_text_content as response_input_text_content,
    response_input_text_content_param as response_input_text_content_param,
    response_input_text_param as response_input_text_param,
    response_input_token as response_input_token,
    response_input_token_deleted as response_input_token_deleted,
    response_item as response_item,
    response_item_list as response_item_list,
    response_local_environment as response_local_environment,
    response_mcp_call_arguments_delta_event as response_mcp_call_arguments_delta_event,
    response_mcp_call_arguments_done_event as response_mcp_call_arguments_done_event,
    response_mcp_call_completed_event as response_mcp_call_completed_event,
    response_mcp_call_failed_event as response_mcp_call_failed_event,
    response_mcp_call_in_progress_event as response_mcp_call_in_progress_event,
    response_mcp_list_tools_completed_event as response_mcp_list_tools_completed_event,
    response_mcp_list_tools_failed_event as response_mcp_list_tools_failed_event,
    response_mcp_list_tools_in_progress_event as response_mcp_list_tools_in_progress_event,
    response_output_item as response_output_item,
    response_output_item_added_event as response_output_item_added_event,
    response_output_item_done_event as response_output_item_done_event,
    response_output_message as response_output_message,
    response_output_message_param as response_output_message_param,
    response_output_refusal as response_output_refusal,
    response_output_refusal_param as response_output_refusal_param,
    response_output_text as response_output_text,
    response_output_text_annotation_added_event as response_output_text_annotation_added_event,
    response_output_text_param as response_output_text_param,
    response_prompt as response_prompt,
    response_prompt_param as response_prompt_param,
    response_queued_event as response_queued_event,
    response_reasoning_item as response_reasoning_item,
    response_reasoning_item_param as response_reasoning_item_param,
    response_reasoning_summary_part_added_event as response_reasoning_summary_part_added_event,
    response_reasoning_summary_part_done_event as response_reasoning_summary_part_done_event,
    response_reasoning_summary_text_delta_event as response_reasoning_summary_text_delta_event,
    response_reasoning_summary_text_done_event as response_reasoning_summary_text_done_event,
    response_reasoning_text_delta_event as response_reasoning_text_delta_event,
    response_reasoning_text_done_event as response_reasoning_text_done_event,
    response_refusal_delta_event as response_refusal_delta_event,
    response_refusal_done_event as response_refusal_done_event,
    response_retrieve_params as response_retrieve_params,
    response_status as response_status,
    response_stream_event as response_stream_event,
    response_text_config as response_text_config,
    response_text_config_param as response_text_config_param,
    response_text_delta_event as response_text_delta_event,
    response_text_done_event as response_text_done_event,
    response_tool_search_call as response_tool_search_call,
    response_tool_search_output_item as response_tool_search_output_item,
    response_tool_search_output_item_param as response_tool_search_output_item_param,
    response_tool_search_output_item_param_param as response_tool_search_output_item_param_param,
    response_usage as response_usage,
    response_web_search_call_completed_event as response_web_search_call_completed_event,
    response_web_search_call_in_progress_event as response_web_search_call_in_progress_event,
    response_web_search_call_searching_event as response_web_search_call_searching_event,
    responses_client_event as responses_client_event,
    responses_client_event_param as responses_client_event_param,
    responses_server_event as responses_server_event,
    skill_reference as skill_reference,
    skill_reference_param as skill_reference_param,
    tool as tool,
    tool_choice_allowed as tool_choice_allowed,
    tool_choice_allowed_param as tool_choice_allowed_param,
    tool_choice_apply_patch as tool_choice_apply_patch,
    tool_choice_apply_patch_param as tool_choice_apply_patch_param,
    tool_choice_custom as tool_choice_custom,
    tool_choice_custom_param as tool_choice_custom_param,
    tool_choice_function as tool_choice_function,
    tool_choice_function_param as tool_choice_function_param,
    tool_choice_mcp as tool_choice_mcp,
    tool_choice_mcp_param as tool_choice_mcp_param,
    tool_choice_options as tool_choice_options,
    tool_choice_shell as tool_choice_shell,
    tool_choice_shell_param as tool_choice_shell_param,
    tool_choice_types as tool_choice_types,
    tool_choice_types_param as tool_choice_types_param,
    tool_param as tool_param,
    tool_search_tool as tool_search_tool,
    tool_search_tool_param as tool_search_tool_param,
    web_search_preview_tool as web_search_preview_tool,
    web_search_preview_tool_param as web_search_preview_tool_param,
    web_search_tool as web_search_tool,
    web_search_tool_param as web_search_tool_param,
)
from .apply_patch_tool import ApplyPatchTool as ApplyPatchTool
from .apply_patch_tool_param import ApplyPatchToolParam as ApplyPatchToolParam
from .compacted_response import CompactedResponse as CompactedResponse
from .computer_action import ComputerAction as ComputerAction
from .computer_action_list import ComputerActionList as ComputerActionList
from .computer_action_list_param import ComputerActionListParam as ComputerActionListParam
from .computer_action_param import ComputerActionParam as ComputerActionParam
from .computer_tool import ComputerTool as ComputerTool
from .computer_tool_param import ComputerToolParam as ComputerToolParam
from .computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
from .computer_use_preview_tool_param import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam
from .container_auto import ContainerAuto as ContainerAuto
from .container_auto_param import ContainerAutoParam as ContainerAutoParam
from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
from .container_network_policy_allowlist_param import (
    ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
)
from .container_network_policy_disabled import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from .container_network_policy_disabled_param import (
    ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
)
from .container_network_policy_domain_secret import (
    ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
)
from .container_network_policy_domain_secret_param import (
    ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
)
from .container_reference import ContainerReference as ContainerReference
from .container_reference_param import ContainerReferenceParam as ContainerReferenceParam
from .custom_tool import CustomTool as CustomTool
from .custom_tool_param import CustomToolParam as CustomToolParam
from .easy_input_message import EasyInputMessage as EasyInputMessage
from .easy_input_message_param import EasyInputMessageParam as EasyInputMessageParam
from .file_search_tool import FileSearchTool as FileSearchTool
from .file_search_tool_param import FileSearchToolParam as FileSearchToolParam
from .function_shell_tool import FunctionShellTool as FunctionShellTool
from .function_shell_tool_param import FunctionShellToolParam as FunctionShellToolParam
from .function_tool import FunctionTool as FunctionTool
from .function_tool_param import FunctionToolParam as FunctionToolParam
from .inline_skill import InlineSkill as InlineSkill
from .inline_skill_param import InlineSkillParam as InlineSkillParam
from .inline_skill_source import InlineSkillSource as InlineSkillSource
from .inline_skill_source_param import InlineSkillSourceParam as InlineSkillSourceParam
from .input_item_list_params import InputItemListParams as InputItemListParams
from .input_token_count_params import InputTokenCountParams as InputTokenCountParams
from .input_token_count_response import InputTokenCountResponse as InputTokenCountResponse
from .local_environment import LocalEnvironment as LocalEnvironment
from .local_environment_param import LocalEnvironmentParam as LocalEnvironmentParam
from .local_skill import LocalSkill as LocalSkill
from .local_skill_param import LocalSkillParam as LocalSkillParam
from .namespace_tool import NamespaceTool as NamespaceTool
from .namespace_tool_param import NamespaceToolParam as NamespaceToolParam
from .parsed_response import (
    ParsedContent as ParsedContent,
    ParsedResponse as ParsedResponse,
    ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
    ParsedResponseOutputItem as ParsedResponseOutputItem,
    ParsedResponseOutputMessage as ParsedResponseOutputMessage,
    ParsedResponseOutputText as ParsedResponseOutputText,
)
from .response import Response as Response
from .response_apply_patch_tool_call import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
from .response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
from .response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
from .response_audio_transcript_delta_event import (
    ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
)
from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
from .response_code_interpreter_call_code_delta_event import (
    ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
)
from .response_code_interpreter_call_code_done_event import (
    ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
)
from .response_code_interpreter_call_completed_event import (
    ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
)
from .response_code_interpreter_call_in_progress_event import (
    ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
)
from .response_code_interpreter_call_interpreting_event import (
    ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
)
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
from .response_code_interpreter_tool_call_param import (
    ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
)
from .response_compact_params import ResponseCompactParams as ResponseCompactParams
from .response_compaction_item import ResponseCompactionItem as ResponseCompactionItem
from .response_compaction_item_param import ResponseCompactionItemParam as ResponseCompactionItemParam
from .response_compaction_item_param_param import ResponseCompactionItemParamParam as ResponseCompactionItemParamParam
from .response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
from .response_computer_tool_call import ResponseComputerToolCall as ResponseComputerToolCall
from .response_computer_tool_call_output_item import (
    ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
)
from .response_computer_tool_call_output_screenshot import (
    ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
)
from .response_computer_tool_call_output_screenshot_param import (
    ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
)
from .response_computer_tool_call_param import ResponseComputerToolCallParam as ResponseComputerToolCallParam
from .response_container_reference import ResponseContainerReference as ResponseContainerReference
from .response_content_part_added_event import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from .response_content_part_done_event import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from .response_conversation_param import ResponseConversationParam as ResponseConversationParam
from .response_conversation_param_param import ResponseConversationParamParam as ResponseConversationParamParam
from .response_create_params import ResponseCreateParams as ResponseCreateParams
from .response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
from .response_custom_tool_call import ResponseCustomToolCall as ResponseCustomToolCall
from .response_custom_tool_call_input_delta_event import (
    ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
)
from .response_custom_tool_call_input_done_event import (
    ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
)
from .response_custom_tool_call_item import ResponseCustomToolCallItem as ResponseCustomToolCallItem
from .response_custom_tool_call_output import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem
from .response_custom_tool_call_output_param import (
    ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
)
from .response_custom_tool_call_param import ResponseCustomToolCallParam as ResponseCustomToolCallParam
from .response_error import ResponseError as ResponseError
from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
from .response_failed_event import ResponseFailedEvent as ResponseFailedEvent
from .response_file_search_call_completed_event import (
    ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
)
from .response_file_search_call_in_progress_event import (
    ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
)
from .response_file_search_call_searching_event import (
    ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
)
from .response_file_search_tool_call import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from .response_file_search_tool_call_param import ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam
from .response_format_text_config import ResponseFormatTextConfig as ResponseFormatTextConfig
from .response_format_text_config_param import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
from .response_format_text_json_schema_config import (
    ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
)
from .response_format_text_json_schema_config_param import (
    ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
)
from .response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
)
from .response_function_call_arguments_done_event import (
    ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
)
from .response_function_call_output_item import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
from .response_function_call_output_item_list import (
    ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
)
from .response_function_call_output_item_list_param import (
    ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
)
from .response_function_call_output_item_param import (
    ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
)
from .response_function_shell_call_output_content import (
    ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
)
from .response_function_shell_call_output_content_param import (
    ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
)
from .response_function_shell_tool_call import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from .response_function_shell_tool_call_output import (
    ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
)
from .response_function_tool_call import ResponseFunctionToolCall as ResponseFunctionToolCall
from .response_function_tool_call_item import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
from .response_function_tool_call_output_item import (
    ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
)
from .response_function_tool_call_param import ResponseFunctionToolCallParam as ResponseFunctionToolCallParam
from .response_function_web_search import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from .response_function_web_search_param import ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam
from .response_image_gen_call_completed_event import (
    ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
)
from .response_image_gen_call_generating_event import (
    ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
)
from .response_image_gen_call_in_progress_event import (
    ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
)
from .response_image_gen_call_partial_image_event import (
    ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
)
from .response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
from .response_includable import ResponseIncludable as ResponseIncludable
from .response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
from .response_input import ResponseInput as ResponseInput
from .response_input_audio import ResponseInputAudio as ResponseInputAudio
from .response_input_audio_param import ResponseInputAudioParam as ResponseInputAudioParam
from .response_input_content import ResponseInputContent as ResponseInputContent
from .response_input_content_param import ResponseInputContentParam as ResponseInputContentParam
from .response_input_file import ResponseInputFile as ResponseInputFile
from .response_input_file_content import ResponseInputFileContent as ResponseInputFileContent
from .response_input_file_content_param import ResponseInputFileContentParam as ResponseInputFileContentParam
from .response_input_file_param import ResponseInputFileParam as ResponseInputFileParam
from .response_input_image import ResponseInputImage as ResponseInputImage
from .response_input_image_content import ResponseInputImageContent as ResponseInputImageContent
from .response_input_image_content_param import ResponseInputImageContentParam as ResponseInputImageContentParam
from .response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
from .response_input_item import ResponseInputItem as ResponseInputItem
from .response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
from .response_input_message_content_list import ResponseInputMessageContentList as ResponseInputMessageContentList
from .response_input_message_content_list_param import (
    ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
)
from .response_input_message_item import ResponseInputMessageItem as ResponseInputMessageItem
from .response_input_param import ResponseInputParam as ResponseInputParam
from .response_input_text import ResponseInputText as ResponseInputText
from .response_input_text_content import ResponseInputTextContent as ResponseInputTextContent
from .response_input_text_content_param import ResponseInputTextContentParam as ResponseInputTextContentParam
from .response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from .response_item import ResponseItem as ResponseItem
from .response_item_list import ResponseItemList as ResponseItemList
from .response_local_environment import ResponseLocalEnvironment as ResponseLocalEnvironment
from .response_mcp_call_arguments_delta_event import (
    ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
)
from .response_mcp_call_arguments_done_event import (
    ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
)
from .response_mcp_call_completed_event import ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent
from .response_mcp_call_failed_event import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
from .response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent
from .response_mcp_list_tools_completed_event import (
    ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
)
from .response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent
from .response_mcp_list_tools_in_progress_event import (
    ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
)
from .response_output_item import ResponseOutputItem as ResponseOutputItem
from .response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from .response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from .response_output_message import ResponseOutputMessage as ResponseOutputMessage
from .response_output_message_param import ResponseOutputMessageParam as ResponseOutputMessageParam
from .response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
from .response_output_refusal_param import ResponseOutputRefusalParam as ResponseOutputRefusalParam
from .response_output_text import ResponseOutputText as ResponseOutputText
from .response_output_text_annotation_added_event import (
    ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
)
from .response_output_text_param import ResponseOutputTextParam as ResponseOutputTextParam
from .response_prompt import ResponsePrompt as ResponsePrompt
from .response_prompt_param import ResponsePromptParam as ResponsePromptParam
from .response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
from .response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
from .response_reasoning_item_param import ResponseReasoningItemParam as ResponseReasoningItemParam
from .response_reasoning_summary_part_added_event import (
    ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
)
from .response_reasoning_summary_part_done_event import (
    ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
)
from .response_reasoning_summary_text_delta_event import (
    ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
)
from .response_reasoning_summary_text_done_event import (
    ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
)
from .response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent
from .response_reasoning_text_done_event import ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent
from .response_refusal_delta_event import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
from .response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
from .response_retrieve_params import ResponseRetrieveParams as ResponseRetrieveParams
from .response_status import ResponseStatus as ResponseStatus
from .response_stream_event import ResponseStreamEvent as ResponseStreamEvent
from .response_text_config import ResponseTextConfig as ResponseTextConfig
from .response_text_config_param import ResponseTextConfigParam as ResponseTextConfigParam
from .response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
from .response_tool_search_call import ResponseToolSearchCall as ResponseToolSearchCall
from .response_tool_search_output_item import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
from .response_tool_search_output_item_param import (
    ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
)
from .response_tool_search_output_item_param_param import (
    ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
)
from .response_usage import ResponseUsage as ResponseUsage
from .response_web_search_call_completed_event import (
    ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
)
from .response_web_search_call_in_progress_event import (
    ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
)
from .response_web_search_call_searching_event import (
    ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
)
from .responses_client_event import ResponsesClientEvent as ResponsesClientEvent
from .responses_client_event_param import ResponsesClientEventParam as ResponsesClientEventParam
from .responses_server_event import ResponsesServerEvent as ResponsesServerEvent
from .skill_reference import SkillReference as SkillReference
from .skill_reference_param import SkillReferenceParam as SkillReferenceParam
from .tool import Tool as Tool
from .tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
from .tool_choice_allowed_param import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from .tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch
from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from .tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
from .tool_choice_custom_param import ToolChoiceCustomParam as ToolChoiceCustomParam
from .tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
from .tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from .tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
from .tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
from .tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from .tool_choice_shell import ToolChoiceShell as ToolChoiceShell
from .tool_choice_shell_param import ToolChoiceShellParam as ToolChoiceShellParam
from .tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
from .tool_choice_types_param import ToolChoiceTypesParam as ToolChoiceTypesParam
from .tool_param import ToolParam as ToolParam
from .tool_search_tool import ToolSearchTool as ToolSearchTool
from .tool_search_tool_param import ToolSearchToolParam as ToolSearchToolParam
from .web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
from .web_search_preview_tool_param import WebSearchPreviewToolParam as WebSearchPreviewToolParam
from .web_search_tool import WebSearchTool as WebSearchTool
from .web_search_tool_param import WebSearchToolParam as WebSearchToolParam
