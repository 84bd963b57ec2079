# Completion of karesansui for bash: asks the command itself what may come next.
# karesansui completion bash >/usr/local/share/bash-completion/completions/karesansui

_karesansui() {
    local index piece glue='' text words=()
    COMPREPLY=()
    for ((index = 1; index <= COMP_CWORD; index++)); do
        piece=${COMP_WORDS[index]}
        # bash ends words at = and : too; the command is asked for whole ones.
        if [[ ${#words[@]} -gt 0 && ($piece == [=:]* || -n $glue) ]]; then
            words[-1]+=$piece
        else
            words+=("$piece")
        fi
        glue=''
        [[ $piece == *[=:] ]] && glue=yes
    done
    # Of what is found bash wants only what stands behind the last such end.
    [[ $piece != [=:] ]] || piece=''
    local known=$((${#words[-1]} - ${#piece}))
    while IFS=$'\t' read -r text _; do
        case $text in
            :file)
                compopt -o default
                return
                ;;
            :folder)
                compopt -o dirnames
                return
                ;;
            *) COMPREPLY+=("$(printf '%q' "${text:known}")") ;;
        esac
    done < <("${COMP_WORDS[0]}" complete -- "${words[@]}" 2>/dev/null)
}

complete -F _karesansui karesansui
