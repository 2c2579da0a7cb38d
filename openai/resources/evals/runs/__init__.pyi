from .output_items import AsyncOutputItems as AsyncOutputItems, OutputItems as OutputItems
from .runs import AsyncRuns as AsyncRuns, Runs as Runs
