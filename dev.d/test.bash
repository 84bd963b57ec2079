# The tests, by layer: docs/testing.md.

lint() {
    local script bad=0
    for script in lint/*.sh; do
        bash "$script" || { echo "  ($script)" >&2 && bad=1; }
    done
    [ $bad -eq 0 ] || refuse 'A house rule is broken: see above.'
}

run_tests() {
    case ${1:-} in
        '') test_all -Dtests.excluded=slow ;;
        --all) test_all -Dtests.excluded= ;;
        *) test_one "$@" ;;
    esac
}

test_all() {
    need_packages "$HOST_PACKAGES" "$TEST_PACKAGES"
    assemble
    guest_media
    say 'Lints'
    lint
    say 'Tests'
    if is_root; then
        maven "$@" spotless:check verify
    else
        maven "$@" -pl '!e2e' spotless:check verify
        refuse 'The end-to-end tests need root for their namespaces. All others passed.'
    fi
}

# A class of tests by its name, in the module that has it, with what that module needs; the rest is for Maven.
test_one() {
    local wanted=$1 file module
    shift
    file=$(find . -path "./*/src/test/java/*" -name "${wanted%%#*}.java" | head -1)
    [ -n "$file" ] || refuse "No module has a test class named ${wanted%%#*}."
    module=$(cut -d/ -f2 <<<"$file")
    need_packages "$HOST_PACKAGES" "$TEST_PACKAGES"
    ready_to_build
    [ "$module" != e2e ] || { assemble && guest_media; }
    maven -pl "$module" -am -Dtests.excluded= -Dtest="$wanted" "$@" -Dsurefire.failIfNoSpecifiedTests=false verify
}

check() {
    need_packages 'shellcheck=shellcheck'
    ready_to_build
    lint
    maven -q -pl app -am spotless:check test -Dtest='ArchitectureTest,BudgetTest,WordsTest' \
        -Dsurefire.failIfNoSpecifiedTests=false
    say 'Well kept.'
}

format() {
    ready_to_build
    maven -q spotless:apply
}

golden() {
    ready_to_build
    maven -q -pl libvirt,xml,app -Dgolden.write=true -Dtests.excluded=slow -Dsurefire.failIfNoSpecifiedTests=false \
        ${1:+-Dtest="$1"} test
    git status --short
}
