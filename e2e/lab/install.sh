#!/usr/bin/env bash
# install.sh media|program: puts what ./dev run would install on the host of the lab, from dist/ and build/guest-media/.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
for part in say packages jdk build host; do
    # shellcheck source=/dev/null
    . "dev.d/$part.bash"
done
[[ $(hostname) == karesansui-lab-* ]] || refuse 'This is for the lab: e2e/lab/lab.sh'
case ${1:-} in
    media) install_guest_media ;;
    program)
        need_jdk
        install_program
        install_guest_media
        "$COMMAND" set-up-host --yes
        ;;
    *) refuse 'install.sh media|program' ;;
esac
