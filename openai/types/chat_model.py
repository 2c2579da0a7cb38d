from .shared.chat_model import ChatModel

__all__ = ["ChatModel"]
