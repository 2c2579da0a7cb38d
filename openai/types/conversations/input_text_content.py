from ..responses.response_input_text import ResponseInputText

__all__ = ["InputTextContent"]

InputTextContent = ResponseInputText
"""Text in a message to the model."""
