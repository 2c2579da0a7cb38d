from ._app import Recorded as Recorded, app as app
from ._raw import RawServer as RawServer, Reply as Reply, reply as reply
from ._server import LocalServer as LocalServer, run as run, serve as serve
from ._webhooks import sign_webhook as sign_webhook

__all__ = ["LocalServer", "RawServer", "Recorded", "Reply", "app", "reply", "run", "serve", "sign_webhook"]
