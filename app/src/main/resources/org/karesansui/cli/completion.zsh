#compdef karesansui
# Completion of karesansui for zsh: asks the command itself what may come next.
# karesansui completion zsh >/usr/local/share/zsh/site-functions/_karesansui

_karesansui() {
    local text about
    local -a texts shown
    while IFS=$'\t' read -r text about; do
        case $text in
            :file)
                _files
                return
                ;;
            :folder)
                _files -/
                return
                ;;
        esac
        texts+=("$text")
        shown+=("$text  $about")
    done < <("${(Q)words[1]}" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
    compadd -l -d shown -a texts
}

# In a folder of functions the file is the function; sourced, it makes it.
if [[ ${funcstack[1]} == _karesansui ]]; then
    _karesansui
else
    compdef _karesansui karesansui
fi
