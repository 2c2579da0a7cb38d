"""Microphone and loudspeaker, for speech to and from the API.

They need the extra ``voice-helpers`` (numpy and sounddevice), which is imported when an object is created or used, and
the PortAudio library on Linux.
"""

from .local_audio_player import LocalAudioPlayer
from .microphone import Microphone

__all__ = ["Microphone", "LocalAudioPlayer"]
