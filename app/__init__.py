"""Where people come in: the command line, the demo with its sample articles, later the web and MCP.

Everything here is wiring: it opens a store, calls the other packages and prints what they give. No rule about
Vietnamese, the graph or a page lives here.
"""
