from typing import Union

from .translation import Translation
from .translation_verbose import TranslationVerbose

__all__ = ["TranslationCreateResponse"]

TranslationCreateResponse = Union[Translation, TranslationVerbose]
"""What a translation returns; which one depends on `response_format`."""
