"""Packages that only some parts of the library need; each stands for itself here and is imported when it is used."""

from .numpy_proxy import has_numpy as has_numpy, numpy as numpy
from .pandas_proxy import pandas as pandas
from .sounddevice_proxy import sounddevice as sounddevice
