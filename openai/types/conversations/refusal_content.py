from ..responses.response_output_refusal import ResponseOutputRefusal

__all__ = ["RefusalContent"]

RefusalContent = ResponseOutputRefusal
"""The model's refusal to answer."""
