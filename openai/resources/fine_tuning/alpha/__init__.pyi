from .alpha import Alpha as Alpha, AsyncAlpha as AsyncAlpha
from .graders import AsyncGraders as AsyncGraders, Graders as Graders
