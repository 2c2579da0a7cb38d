from typing import Literal

__all__ = ["NoiseReductionType"]

NoiseReductionType = Literal["near_field", "far_field"]
"""Where the microphone is: at the mouth, or away in the room."""
