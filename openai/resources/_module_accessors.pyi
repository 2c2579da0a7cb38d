# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .admin.admin import Admin
from .audio.audio import Audio
from .batches import Batches
from .beta.beta import Beta
from .chat.chat import Chat
from .completions import Completions
from .containers.containers import Containers
from .content_provenance_checks import ContentProvenanceChecks
from .conversations.conversations import Conversations
from .embeddings import Embeddings
from .evals.evals import Evals
from .files import Files
from .fine_tuning.fine_tuning import FineTuning
from .images import Images
from .models import Models
from .moderations import Moderations
from .realtime.realtime import Realtime
from .responses.responses import Responses
from .skills.skills import Skills
from .uploads.uploads import Uploads
from .vector_stores.vector_stores import VectorStores
from .videos import Videos
from .webhooks.webhooks import Webhooks

__all__ = [
    "admin",
    "audio",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "content_provenance_checks",
    "conversations",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "images",
    "models",
    "moderations",
    "realtime",
    "responses",
    "skills",
    "uploads",
    "vector_stores",
    "videos",
    "webhooks",
]

ACCESSORS: tuple[str, ...]
admin: Admin
audio: Audio
batches: Batches
beta: Beta
chat: Chat
completions: Completions
containers: Containers
content_provenance_checks: ContentProvenanceChecks
conversations: Conversations
embeddings: Embeddings
evals: Evals
files: Files
fine_tuning: FineTuning
images: Images
models: Models
moderations: Moderations
realtime: Realtime
responses: Responses
skills: Skills
uploads: Uploads
vector_stores: VectorStores
videos: Videos
webhooks: Webhooks
