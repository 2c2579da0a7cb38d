from typing import List

from .realtime_tools_config_union import RealtimeToolsConfigUnion

__all__ = ["RealtimeToolsConfig"]

RealtimeToolsConfig = List[RealtimeToolsConfigUnion]
"""Tools that the model may call."""
