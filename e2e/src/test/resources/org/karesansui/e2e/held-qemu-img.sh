#!/bin/sh
# Stands in the place of qemu-img for HeldTool: says that it was called, waits for the gate, and is qemu-img then.
set -eu
: >/run/held-tool/called
cat /run/held-tool/gate
exec /run/held-tool/tool "$@"
