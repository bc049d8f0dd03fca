#!/bin/sh
# corpus.sh FOLDER: fills it with the articles of the tests, each once in every format (the first byte chooses it).
set -e
mkdir -p "$1"
root=$(cd "$(dirname "$0")/../.." && pwd)
for file in "$root"/tests/golden/reading/*/article.* "$root"/resources/samples/*.*; do
    for format in 0 1 2; do
        name=$(printf '%s' "${file#"$root"/}" | tr '/' '_')
        { printf "\\00$format"; head -c 6000 "$file"; } >"$1/$format-$name"
    done
done
