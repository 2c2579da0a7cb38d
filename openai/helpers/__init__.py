"""Microphone and loudspeaker, for speech to and from the API.

They need the extra ``voice-helpers`` (numpy and sounddevice), which is imported when one of them is made or used, and
on Linux the PortAudio library.
"""

from .local_audio_player import LocalAudioPlayer
from .microphone import Microphone

__all__ = ["Microphone", "LocalAudioPlayer"]
