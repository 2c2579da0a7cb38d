from .file_batches import AsyncFileBatches as AsyncFileBatches, FileBatches as FileBatches
from .files import AsyncFiles as AsyncFiles, Files as Files
from .vector_stores import AsyncVectorStores as AsyncVectorStores, VectorStores as VectorStores
