"""The peer of the list: answers each request by asking libvirt for all guests, as a thin server would."""

import http.server
import json
import sys

import libvirt

STATES = ["nostate", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended"]
connection = libvirt.open("qemu:///system")
GROUPS = libvirt.VIR_DOMAIN_STATS_STATE | libvirt.VIR_DOMAIN_STATS_VCPU | libvirt.VIR_DOMAIN_STATS_BALLOON


class Guests(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        rows = [
            {
                "uuid": domain.UUIDString(),
                "name": domain.name(),
                "state": STATES[stats["state.state"]],
                "vcpus": stats.get("vcpu.current"),
                "memory": stats.get("balloon.current"),
            }
            for domain, stats in connection.getAllDomainStats(GROUPS)
        ]
        body = json.dumps(rows).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Guests).serve_forever()
