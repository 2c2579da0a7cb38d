from .evals import AsyncEvals as AsyncEvals, Evals as Evals
from .runs.runs import AsyncRuns as AsyncRuns, Runs as Runs
