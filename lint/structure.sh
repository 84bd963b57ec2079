#!/usr/bin/env bash
# Structured text is never glued; what is absent is never passed around.
. "$(dirname "$0")/lib/forbid.bash"
mapfile -t files < <(ours '*/src/main/java/*' java)
bad=0
forbid '"[^"]*</?[a-z][^">]*(>[^"]*)?"\s*(\+|\.formatted)' 'build XML with XmlNode and HTML in a template' "${files[@]}" || bad=1
forbid '"(SELECT|INSERT|UPDATE|DELETE) [^"]*"\s*(\+\s*[a-z]|\.formatted)' 'bind the value: SQL takes parameters' "${files[@]}" || bad=1
forbid '(private|final|public) (static )?(final )?Optional<[^=(]*;|[(,]\s*Optional<([^<>]|<[^<>]*>)*> \w+[,)]' \
    'an Optional is an answer: make two methods, or a sealed sum' "${files[@]}" || bad=1
forbid 'printStackTrace\(' 'log it once, with its cause, where it is handled' "${files[@]}" || bad=1
exit $bad
