# Completion of karesansui for fish: asks the command itself what may come next.
# karesansui completion fish >/usr/local/share/fish/vendor_completions.d/karesansui.fish

function __karesansui_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l answer ($words[1] complete -- $words[2..] "$typed" 2>/dev/null)
    switch "$answer"
        case :file
            __fish_complete_path $typed
        case :folder
            __fish_complete_directories $typed
        case '*'
            printf '%s\n' $answer
    end
end

complete -c karesansui -f -a '(__karesansui_complete)'
