#!/bin/sh
# run.sh BUILD_DIR SECONDS [TARGET…]: runs fuzz targets one after the other, each on a corpus made of the tests' articles,
# and says how many inputs each tried. What is found is left in BUILD_DIR/found.
set -e
build=$1 seconds=$2
shift 2
root=$(cd "$(dirname "$0")/../.." && pwd)
[ $# -gt 0 ] || set -- txt md html mhtml docx pdf json jsonl csv tsv pages statements
mkdir -p "$build/found"
for target; do
    corpus=$build/corpus/$target
    mkdir -p "$corpus"
    for file in "$root"/tests/golden/reading/*/article.* "$root"/resources/samples/*.*; do
        name=$(printf '%s' "${file#"$root"/}" | tr '/' '_')
        case $target,$file in
        pdf,*.pdf | docx,*.docx | mhtml,*.mhtml) cp "$file" "$corpus/$name" ;;
        pdf,* | docx,* | mhtml,* | pages,*) ;;
        statements,*) { printf '\0'; head -c 3000 "$file"; } >"$corpus/$name" ;;
        json*,*.txt) printf '{"title":"t","text":"%s","date":"2025-12-08"}\n' "$(head -c 900 "$file" | tr -d '"\\\n\r')" >"$corpus/$name" ;;
        csv,*.txt | tsv,*.txt) printf 'title,text,date\nt,"%s",2025\n' "$(head -c 900 "$file" | tr -d '"')" >"$corpus/$name" ;;
        json*,* | csv,* | tsv,*) ;;
        *) head -c 4000 "$file" >"$corpus/$name" ;;
        esac
    done
    printf '%s: ' "$target"
    if "$build/bin/fuzz_$target" -max_total_time="$seconds" -max_len=8192 -timeout=20 -rss_limit_mb=3000 -print_final_stats=1 \
        -artifact_prefix="$build/found/$target-" "$corpus" >"$build/found/$target.log" 2>&1; then
        echo "nothing found in $(sed -n 's/stat::number_of_executed_units: *//p' "$build/found/$target.log") inputs"
    else
        echo "see $build/found/$target.log"
    fi
done
