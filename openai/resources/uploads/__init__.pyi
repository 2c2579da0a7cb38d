from .parts import AsyncParts as AsyncParts, Parts as Parts
from .uploads import AsyncUploads as AsyncUploads, Uploads as Uploads
