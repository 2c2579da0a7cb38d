from .admin.admin import Admin as Admin, AsyncAdmin as AsyncAdmin
from .audio.audio import AsyncAudio as AsyncAudio, Audio as Audio
from .batches import AsyncBatches as AsyncBatches, Batches as Batches
from .beta.beta import AsyncBeta as AsyncBeta, Beta as Beta
from .chat.chat import AsyncChat as AsyncChat, Chat as Chat
from .completions import AsyncCompletions as AsyncCompletions, Completions as Completions
from .containers.containers import AsyncContainers as AsyncContainers, Containers as Containers
from .content_provenance_checks import (
    AsyncContentProvenanceChecks as AsyncContentProvenanceChecks,
    ContentProvenanceChecks as ContentProvenanceChecks,
)
from .embeddings import AsyncEmbeddings as AsyncEmbeddings, Embeddings as Embeddings
from .evals.evals import AsyncEvals as AsyncEvals, Evals as Evals
from .files import AsyncFiles as AsyncFiles, Files as Files
from .fine_tuning.fine_tuning import AsyncFineTuning as AsyncFineTuning, FineTuning as FineTuning
from .images import AsyncImages as AsyncImages, Images as Images
from .models import AsyncModels as AsyncModels, Models as Models
from .moderations import AsyncModerations as AsyncModerations, Moderations as Moderations
from .skills.skills import AsyncSkills as AsyncSkills, Skills as Skills
from .uploads.uploads import AsyncUploads as AsyncUploads, Uploads as Uploads
from .vector_stores.vector_stores import AsyncVectorStores as AsyncVectorStores, VectorStores as VectorStores
from .videos import AsyncVideos as AsyncVideos, Videos as Videos
