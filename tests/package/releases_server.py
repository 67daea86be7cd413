"""The project's server in the clean system: one signed list, over TLS. Runs with nothing but Python."""

from __future__ import annotations

import functools
import http.server
import ssl
from pathlib import Path

FOLDER = "/tmp"


def main() -> None:
    """Serve the folder until the session ends."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=FOLDER)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", int(Path(FOLDER, "port").read_text())), handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{FOLDER}/server.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
