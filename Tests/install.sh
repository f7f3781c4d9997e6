#!/bin/sh
# Whether the installed program stands by itself: from any directory, with an empty environment, after it was moved,
# with nothing but Debian's own libraries. Run after `make build`.
set -eu
cd "$(dirname "$0")/.."
checkout=$(pwd)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/koerskaart-install-XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT
fail() {
    echo "install: $*" >&2
    exit 1
}

# What a packager does: a prefix of the system, in a folder that stands for its root.
make --no-print-directory install DESTDIR="$scratch/root" PREFIX=/opt/kk >"$scratch/make.log" 2>&1 ||
    { cat "$scratch/make.log" >&2; fail "make install does not end well"; }

# Somewhere else than where it was made for, on a path with a space; the first tree is gone.
mkdir -p "$scratch/else where"
cp -R "$scratch/root/opt/kk" "$scratch/else where/prefix"
rm -rf "$scratch/root"
cp -R examples/opgavegericht-werken "$scratch/my card"
program="$scratch/else where/prefix/bin/koerskaart"

for form in pdf svg png; do
    .build/release/koerskaart render examples/opgavegericht-werken -o "$scratch/checkout.$form" --dpi 40 --quiet
    (cd / && env -i "$program" render "$scratch/my card" -o "$scratch/installed.$form" --dpi 40 --quiet) ||
        fail "the installed program does not write a $form"
    cmp "$scratch/checkout.$form" "$scratch/installed.$form" || fail "the installed program writes another $form"
done

# Every other command finds its data too.
for words in templates themes fonts "new $scratch/new" "check $scratch/new --strict" --version --help; do
    # shellcheck disable=SC2086
    (cd / && env -i "$program" $words >"$scratch/out" 2>&1) || { cat "$scratch/out" >&2; fail "koerskaart $words"; }
done

# Nothing of the checkout is opened, even while it is there; strace is not on every machine.
if command -v strace >/dev/null; then
    (cd / && env -i "$(command -v strace)" -f -e trace=file -o "$scratch/trace" \
        "$program" render "$scratch/my card" -o "$scratch/traced.pdf" --quiet)
    if grep -F "\"$checkout/" "$scratch/trace" | grep -v ENOENT >&2; then fail "it reads from the checkout"; fi
fi

# The libraries are Debian's: nothing of Swift, nothing that is not in a package.
ldd "$program" >"$scratch/libraries"
if grep -E 'libswift|libFoundation|lib_Foundation|not found' "$scratch/libraries" >&2; then
    fail "it wants a library that a user does not have"
fi
awk '$2 == "=>" { print $3 }' "$scratch/libraries" | while read -r library; do
    dpkg-query -S "$library" >/dev/null 2>&1 || dpkg-query -S "$(realpath "$library")" >/dev/null 2>&1 ||
        dpkg-query -S "/usr$library" >/dev/null 2>&1 || fail "$library is in no Debian package"
done

# What is installed for shells and for man.
share="$scratch/else where/prefix/share"
for file in bash-completion/completions/koerskaart zsh/site-functions/_koerskaart \
    fish/vendor_completions.d/koerskaart.fish man/man1/koerskaart.1; do
    [ -s "$share/$file" ] || fail "there is no share/$file"
done
bash -n "$share/bash-completion/completions/koerskaart" || fail "bash cannot read its completions"
if command -v zsh >/dev/null; then zsh -n "$share/zsh/site-functions/_koerskaart" || fail "zsh cannot read its completions"; fi
if command -v fish >/dev/null; then fish -n "$share/fish/vendor_completions.d/koerskaart.fish" || fail "fish cannot"; fi
# What bash offers after these words, the last of which is being typed.
offered() {
    PATH="${program%/*}:$PATH" bash -c '
        source "$1"
        shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE} COMP_TYPE=9 COMP_KEY=9
        _koerskaart koerskaart "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>&1
        echo "${COMPREPLY[*]}"' - "$share/bash-completion/completions/koerskaart" "$@"
}
expect_offer() {
    want=$1
    shift
    got=$(offered "$@")
    [ "$got" = "$want" ] || fail "after '$*' bash offers '$got', not '$want'"
}
expect_offer "watch" koerskaart wat
expect_offer "board high-contrast hoogland ink-saving koers morgen oosterveen waterlinie" koerskaart render card.yaml --theme ""
expect_offer "ink-saving" koerskaart watch card.yaml -T i
expect_offer "ribbon" koerskaart layout card.yaml --template r
expect_offer "A0 A1 A2 A3 A4" koerskaart check card.yaml --size A
expect_offer "en nl" koerskaart new my-card --language ""
expect_offer "--deps" koerskaart render card.yaml --de
expect_offer "$scratch/new" koerskaart render "$scratch/ne"

# The manual page: clean for those who read it, and the same each time.
page="$share/man/man1/koerskaart.1"
(cd / && env -i "$program" manual) | cmp - "$page" || fail "the manual page differs from place to place"
if command -v groff >/dev/null; then
    groff -man -Tutf8 -ww -z "$page" 2>"$scratch/groff" || fail "groff cannot read the manual page"
    [ ! -s "$scratch/groff" ] || { cat "$scratch/groff" >&2; fail "groff has something to say on the manual page"; }
fi
if command -v mandoc >/dev/null; then mandoc -Tlint -W warning "$page" || fail "mandoc finds faults in the manual page"; fi
for words in NAME SYNOPSIS DESCRIPTION "EXIT STATUS" ENVIRONMENT FILES EXAMPLES "SEE ALSO" \
    "koerskaart render" "koerskaart watch"; do
    grep -q "^\.S[HS] \"$words\"" "$page" || fail "the manual page has no '$words'"
done

# Data that cannot be read are the installation's fault: 1, not 2.
mv "$share" "$scratch/share"
status=0
(cd / && env -i "$program" check "$scratch/my card" >"$scratch/out" 2>&1) || status=$?
[ "$status" = 1 ] || fail "without its data it ends with $status"

# Nothing of it stays behind, and nothing of others goes.
make --no-print-directory install DESTDIR="$scratch/root" PREFIX=/opt/kk >"$scratch/make.log" 2>&1 || fail "make install"
: >"$scratch/root/opt/kk/share/man/man1/other.1"
make --no-print-directory uninstall DESTDIR="$scratch/root" PREFIX=/opt/kk >"$scratch/make.log" 2>&1 || fail "make uninstall"
left=$(cd "$scratch/root" && find . -type f)
[ "$left" = ./opt/kk/share/man/man1/other.1 ] || fail "make uninstall leaves '$left'"

echo "install: the installed program writes the same bytes, and needs $(grep -c '=>' "$scratch/libraries") libraries of Debian"
