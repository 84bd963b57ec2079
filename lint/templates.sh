#!/usr/bin/env bash
# A page runs no script of its own (the policy forbids it), escapes what it prints, and says nothing that has no key.
. "$(dirname "$0")/lib/forbid.bash"
mapfile -t files < <(ours '*/src/main/jte/*' jte)
names='Karesansui|Ctrl[ -][A-Z]|Enter|Esc|Tab|vCPUs?|UUID|MAC|CPU|MiB|GiB|libvirt|QEMU|KVM|TCG|XML|JSON|API'
bad=0
forbid '<script(?![^>]*\bsrc=)|\son[a-z]+="|\sstyle="|javascript:' 'put it in a TypeScript module or a class of the sheet' "${files[@]}" || bad=1
forbid '[$]unsafe' 'hand the template a value that it may escape' "${files[@]}" || bad=1
forbid "^(?!.*@(import|param)).*>(?!\\s*($names)\\s*<)[^<>\${}@!]*\\p{L}{3,}[^<>\${}@]*<" 'say a key of messages.properties' "${files[@]}" || bad=1
forbid "\\s(title|placeholder|aria-label|alt)=\"(?!($names)\")[^\"\${}]*\\p{L}{3,}" 'say a key of messages.properties' "${files[@]}" || bad=1
exit $bad
