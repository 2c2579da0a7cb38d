# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._realtime._async import AsyncConnection, AsyncConnectionManager
from ..._realtime._parts import AsyncPart, Part
from ..._realtime._sync import Connection, ConnectionManager
from ..._resource import Child


class BaseResponsesConnectionResource(Part):
    pass


class ResponsesResponseResource(BaseResponsesConnectionResource, events="responses: response"):
    pass


class ResponsesConnection(Connection, channel="responses"):
    response = Child("openai.resources.responses.connection:ResponsesResponseResource")


class ResponsesConnectionManager(ConnectionManager[ResponsesConnection]):
    _connection_class = ResponsesConnection


class BaseAsyncResponsesConnectionResource(AsyncPart):
    pass


class AsyncResponsesResponseResource(BaseAsyncResponsesConnectionResource, events="responses: response"):
    pass


class AsyncResponsesConnection(AsyncConnection, channel="responses"):
    response = Child("openai.resources.responses.connection:AsyncResponsesResponseResource")


class AsyncResponsesConnectionManager(AsyncConnectionManager[AsyncResponsesConnection]):
    _connection_class = AsyncResponsesConnection
