from ..responses.response_output_text import ResponseOutputText

__all__ = ["OutputTextContent"]

OutputTextContent = ResponseOutputText
"""Text that the model wrote."""
