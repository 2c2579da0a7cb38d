from . import (
    chat_model as chat_model,
    function_definition as function_definition,
    function_parameters as function_parameters,
    metadata as metadata,
    reasoning_effort as reasoning_effort,
    response_format_json_object as response_format_json_object,
    response_format_json_schema as response_format_json_schema,
    response_format_text as response_format_text,
)
from .chat_model import ChatModel as ChatModel
from .function_definition import FunctionDefinition as FunctionDefinition
from .function_parameters import FunctionParameters as FunctionParameters
from .metadata import Metadata as Metadata
from .reasoning_effort import ReasoningEffort as ReasoningEffort
from .response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
from .response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from .response_format_text import ResponseFormatText as ResponseFormatText
