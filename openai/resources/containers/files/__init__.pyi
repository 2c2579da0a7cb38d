from .content import AsyncContent as AsyncContent, Content as Content
from .files import AsyncFiles as AsyncFiles, Files as Files
