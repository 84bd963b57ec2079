#!/usr/bin/env bash
# serve.sh [ARGUMENT...]: becomes the daemon on the host of the lab, started as ./dev run starts it.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
for part in say host run; do
    # shellcheck source=/dev/null
    . "dev.d/$part.bash"
done
[[ $(hostname) == karesansui-lab-* ]] || refuse 'This is for the lab: e2e/lab/lab.sh'
serve_as_kss serve --listen 127.0.0.1:8080 "$@"
