from ..responses.response_input_image import ResponseInputImage

__all__ = ["InputImageContent"]

InputImageContent = ResponseInputImage
"""An image in a message."""
