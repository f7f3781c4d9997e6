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

# Data that cannot be read are the installation's fault: 1, not 2.
mv "$scratch/else where/prefix/share" "$scratch/share"
status=0
(cd / && env -i "$program" check "$scratch/my card" >"$scratch/out" 2>&1) || status=$?
[ "$status" = 1 ] || fail "without its data it ends with $status"

echo "install: the installed program writes the same bytes, and needs $(grep -c '=>' "$scratch/libraries") libraries of Debian"
