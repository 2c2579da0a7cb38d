# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Request types that several parts of the API share; a name loads its module on first use."""

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatModel": ".chat_model",
        "ComparisonFilter": ".comparison_filter",
        "CompoundFilter": ".compound_filter",
        "CustomToolInputFormat": ".custom_tool_input_format",
        "FunctionDefinition": ".function_definition",
        "FunctionParameters": ".function_parameters",
        "Metadata": ".metadata",
        "OAuthErrorCode": ".oauth_error_code",
        "Reasoning": ".reasoning",
        "ReasoningEffort": ".reasoning_effort",
        "ResponseFormatJSONObject": ".response_format_json_object",
        "ResponseFormatJSONSchema": ".response_format_json_schema",
        "ResponseFormatText": ".response_format_text",
        "ResponsesModel": ".responses_model",
    },
    modules=(
        "chat_model",
        "comparison_filter",
        "compound_filter",
        "custom_tool_input_format",
        "function_definition",
        "function_parameters",
        "metadata",
        "oauth_error_code",
        "reasoning",
        "reasoning_effort",
        "response_format_json_object",
        "response_format_json_schema",
        "response_format_text",
        "responses_model",
    ),
)
