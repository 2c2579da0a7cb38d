"""The HTTP side: drivers that carry out a flow, requests and their bodies, default clients, connections."""
