from .containers import AsyncContainers as AsyncContainers, Containers as Containers
from .files.files import AsyncFiles as AsyncFiles, Files as Files
