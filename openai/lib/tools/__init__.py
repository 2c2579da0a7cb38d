"""Runs of tools: what differs between the APIs, the run, and the loop."""
