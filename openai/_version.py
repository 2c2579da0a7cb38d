"""The version: major and minor say which release of the API's official surface is covered."""

__title__ = "openai"
__version__ = "2.54.0"
