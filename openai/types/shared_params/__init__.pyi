# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    chat_model as chat_model,
    comparison_filter as comparison_filter,
    compound_filter as compound_filter,
    custom_tool_input_format as custom_tool_input_format,
    function_definition as function_definition,
    function_parameters as function_parameters,
    metadata as metadata,
    oauth_error_code as oauth_error_code,
    reasoning as reasoning,
    reasoning_effort as reasoning_effort,
    response_format_json_object as response_format_json_object,
    response_format_json_schema as response_format_json_schema,
    response_format_text as response_format_text,
    responses_model as responses_model,
)
from .chat_model import ChatModel as ChatModel
from .comparison_filter import ComparisonFilter as ComparisonFilter
from .compound_filter import CompoundFilter as CompoundFilter
from .custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
from .function_definition import FunctionDefinition as FunctionDefinition
from .function_parameters import FunctionParameters as FunctionParameters
from .metadata import Metadata as Metadata
from .oauth_error_code import OAuthErrorCode as OAuthErrorCode
from .reasoning import Reasoning as Reasoning
from .reasoning_effort import ReasoningEffort as ReasoningEffort
from .response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
from .response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from .response_format_text import ResponseFormatText as ResponseFormatText
from .responses_model import ResponsesModel as ResponsesModel
