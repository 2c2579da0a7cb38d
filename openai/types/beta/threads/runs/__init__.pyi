# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    code_interpreter_logs as code_interpreter_logs,
    code_interpreter_output_image as code_interpreter_output_image,
    code_interpreter_tool_call as code_interpreter_tool_call,
    code_interpreter_tool_call_delta as code_interpreter_tool_call_delta,
    file_search_tool_call as file_search_tool_call,
    file_search_tool_call_delta as file_search_tool_call_delta,
    function_tool_call as function_tool_call,
    function_tool_call_delta as function_tool_call_delta,
    message_creation_step_details as message_creation_step_details,
    run_step as run_step,
    run_step_delta as run_step_delta,
    run_step_delta_event as run_step_delta_event,
    run_step_delta_message_delta as run_step_delta_message_delta,
    run_step_include as run_step_include,
    step_list_params as step_list_params,
    step_retrieve_params as step_retrieve_params,
    tool_call as tool_call,
    tool_call_delta as tool_call_delta,
    tool_call_delta_object as tool_call_delta_object,
    tool_calls_step_details as tool_calls_step_details,
)
from .code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
from .code_interpreter_output_image import CodeInterpreterOutputImage as CodeInterpreterOutputImage
from .code_interpreter_tool_call import CodeInterpreterToolCall as CodeInterpreterToolCall
from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta
from .file_search_tool_call import FileSearchToolCall as FileSearchToolCall
from .file_search_tool_call_delta import FileSearchToolCallDelta as FileSearchToolCallDelta
from .function_tool_call import FunctionToolCall as FunctionToolCall
from .function_tool_call_delta import FunctionToolCallDelta as FunctionToolCallDelta
from .message_creation_step_details import MessageCreationStepDetails as MessageCreationStepDetails
from .run_step import RunStep as RunStep
from .run_step_delta import RunStepDelta as RunStepDelta
from .run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
from .run_step_delta_message_delta import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
from .run_step_include import RunStepInclude as RunStepInclude
from .step_list_params import StepListParams as StepListParams
from .step_retrieve_params import StepRetrieveParams as StepRetrieveParams
from .tool_call import ToolCall as ToolCall
from .tool_call_delta import ToolCallDelta as ToolCallDelta
from .tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
from .tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails
