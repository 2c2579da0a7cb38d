# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .._resource import Child
from .admin import Admin, AsyncAdmin
from .audio import AsyncAudio, Audio
from .batches import AsyncBatches, Batches
from .beta import AsyncBeta, Beta
from .chat import AsyncChat, Chat
from .completions import AsyncCompletions, Completions
from .containers import AsyncContainers, Containers
from .content_provenance_checks import AsyncContentProvenanceChecks, ContentProvenanceChecks
from .conversations import AsyncConversations, Conversations
from .embeddings import AsyncEmbeddings, Embeddings
from .evals import AsyncEvals, Evals
from .files import AsyncFiles, Files
from .fine_tuning import AsyncFineTuning, FineTuning
from .images import AsyncImages, Images
from .models import AsyncModels, Models
from .moderations import AsyncModerations, Moderations
from .realtime import AsyncRealtime, Realtime
from .responses import AsyncResponses, Responses
from .skills import AsyncSkills, Skills
from .uploads import AsyncUploads, Uploads
from .vector_stores import AsyncVectorStores, VectorStores
from .videos import AsyncVideos, Videos
from .webhooks import AsyncWebhooks, Webhooks

class SyncAccessors:
    """The resources of a blocking client."""
    admin: Child[Admin]
    audio: Child[Audio]
    batches: Child[Batches]
    beta: Child[Beta]
    chat: Child[Chat]
    completions: Child[Completions]
    containers: Child[Containers]
    content_provenance_checks: Child[ContentProvenanceChecks]
    conversations: Child[Conversations]
    embeddings: Child[Embeddings]
    evals: Child[Evals]
    files: Child[Files]
    fine_tuning: Child[FineTuning]
    images: Child[Images]
    models: Child[Models]
    moderations: Child[Moderations]
    realtime: Child[Realtime]
    responses: Child[Responses]
    skills: Child[Skills]
    uploads: Child[Uploads]
    vector_stores: Child[VectorStores]
    videos: Child[Videos]
    webhooks: Child[Webhooks]

class AsyncAccessors:
    """The resources of an asynchronous client."""
    admin: Child[AsyncAdmin]
    audio: Child[AsyncAudio]
    batches: Child[AsyncBatches]
    beta: Child[AsyncBeta]
    chat: Child[AsyncChat]
    completions: Child[AsyncCompletions]
    containers: Child[AsyncContainers]
    content_provenance_checks: Child[AsyncContentProvenanceChecks]
    conversations: Child[AsyncConversations]
    embeddings: Child[AsyncEmbeddings]
    evals: Child[AsyncEvals]
    files: Child[AsyncFiles]
    fine_tuning: Child[AsyncFineTuning]
    images: Child[AsyncImages]
    models: Child[AsyncModels]
    moderations: Child[AsyncModerations]
    realtime: Child[AsyncRealtime]
    responses: Child[AsyncResponses]
    skills: Child[AsyncSkills]
    uploads: Child[AsyncUploads]
    vector_stores: Child[AsyncVectorStores]
    videos: Child[AsyncVideos]
    webhooks: Child[AsyncWebhooks]
