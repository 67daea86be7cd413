"""How a stream's events travel: SSE, WebSocket, or what AUTO picks."""
