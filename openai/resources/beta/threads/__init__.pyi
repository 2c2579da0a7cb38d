from .messages import AsyncMessages as AsyncMessages, Messages as Messages
from .runs.runs import AsyncRuns as AsyncRuns, Runs as Runs
from .threads import AsyncThreads as AsyncThreads, Threads as Threads
