from .runs import AsyncRuns as AsyncRuns, Runs as Runs
from .steps import AsyncSteps as AsyncSteps, Steps as Steps
