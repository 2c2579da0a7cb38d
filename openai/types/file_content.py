__all__ = ["FileContent"]

FileContent = str
"""The content of a file, as text."""
