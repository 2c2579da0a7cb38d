"""Request types that several parts of the API share; a name loads its module on first use."""

from ..._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatModel": ".chat_model",
        "FunctionDefinition": ".function_definition",
        "FunctionParameters": ".function_parameters",
        "Metadata": ".metadata",
        "ReasoningEffort": ".reasoning_effort",
        "ResponseFormatJSONObject": ".response_format_json_object",
        "ResponseFormatJSONSchema": ".response_format_json_schema",
        "ResponseFormatText": ".response_format_text",
    },
    modules=(
        "chat_model",
        "function_definition",
        "function_parameters",
        "metadata",
        "reasoning_effort",
        "response_format_json_object",
        "response_format_json_schema",
        "response_format_text",
    ),
)
