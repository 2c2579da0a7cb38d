from .batches import AsyncBatches as AsyncBatches, Batches as Batches
from .chat.chat import AsyncChat as AsyncChat, Chat as Chat
from .completions import AsyncCompletions as AsyncCompletions, Completions as Completions
from .embeddings import AsyncEmbeddings as AsyncEmbeddings, Embeddings as Embeddings
from .files import AsyncFiles as AsyncFiles, Files as Files
from .models import AsyncModels as AsyncModels, Models as Models
from .moderations import AsyncModerations as AsyncModerations, Moderations as Moderations
