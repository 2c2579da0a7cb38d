from typing_extensions import TypeAlias

from ..responses.response_output_text_param import ResponseOutputTextParam

__all__ = ["OutputTextContentParam"]

OutputTextContentParam: TypeAlias = ResponseOutputTextParam
"""Text that the model wrote."""
