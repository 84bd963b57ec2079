#!/usr/bin/env bash
# A name says what a thing does. HostHelper is the design's own word; CommonProblem holds what belongs to no room.
. "$(dirname "$0")/lib/forbid.bash"
if ours . java | grep -vE '/helper/|/HostHelper|/CommonProblem' |
    grep -P '/\w*(Util|Utils|Helper|Manager|Impl|Dto|Base|Common|Misc)(?=[A-Z.])\w*\.java$'; then
    echo '  mend: name what it does; if you cannot, it does two things' >&2
    exit 1
fi
