# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the steps of a run; a name loads its module on first use."""

from ....._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreterLogs": ".code_interpreter_logs",
        "CodeInterpreterOutputImage": ".code_interpreter_output_image",
        "CodeInterpreterToolCall": ".code_interpreter_tool_call",
        "CodeInterpreterToolCallDelta": ".code_interpreter_tool_call_delta",
        "FileSearchToolCall": ".file_search_tool_call",
        "FileSearchToolCallDelta": ".file_search_tool_call_delta",
        "FunctionToolCall": ".function_tool_call",
        "FunctionToolCallDelta": ".function_tool_call_delta",
        "MessageCreationStepDetails": ".message_creation_step_details",
        "RunStep": ".run_step",
        "RunStepDelta": ".run_step_delta",
        "RunStepDeltaEvent": ".run_step_delta_event",
        "RunStepDeltaMessageDelta": ".run_step_delta_message_delta",
        "RunStepInclude": ".run_step_include",
        "StepListParams": ".step_list_params",
        "StepRetrieveParams": ".step_retrieve_params",
        "ToolCall": ".tool_call",
        "ToolCallDelta": ".tool_call_delta",
        "ToolCallDeltaObject": ".tool_call_delta_object",
        "ToolCallsStepDetails": ".tool_calls_step_details",
    },
    modules=(
        "code_interpreter_logs",
        "code_interpreter_output_image",
        "code_interpreter_tool_call",
        "code_interpreter_tool_call_delta",
        "file_search_tool_call",
        "file_search_tool_call_delta",
        "function_tool_call",
        "function_tool_call_delta",
        "message_creation_step_details",
        "run_step",
        "run_step_delta",
        "run_step_delta_event",
        "run_step_delta_message_delta",
        "run_step_include",
        "step_list_params",
        "step_retrieve_params",
        "tool_call",
        "tool_call_delta",
        "tool_call_delta_object",
        "tool_calls_step_details",
    ),
)
