#!/usr/bin/env bash
# A test waits for an event, never for time; it runs, always; and it drives the real thing.
. "$(dirname "$0")/lib/forbid.bash"
mapfile -t files < <(ours '*/src/test/*' java | grep -v '/e2e/Eventually.java')
bad=0
forbid 'Thread\.sleep|TimeUnit\.\w+\.sleep' 'wait on a latch, a queue or an event; e2e has Eventually' "${files[@]}" || bad=1
forbid '@Disabled|\bassum(e|ing)(That|True|False)\(' 'mend the test or delete it; a test that needs a tool finds it installed by ./dev test' "${files[@]}" || bad=1
forbid 'mockito|easymock|@Mock\b' 'write a small fake, or use the test driver of libvirt' pom.xml ./*/pom.xml "${files[@]}" || bad=1
exit $bad
