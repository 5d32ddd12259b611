#!/usr/bin/env bash
# Fills an embedded store with pages and their history, then measures what the product does with it, with 1 GB of heap:
# a start after a clean end, the rest beside what the disk gives, and a start after a kill.
# Usage: ./imprimatur bench store [PAGES] [REVISIONS] [MORE_ENTRIES]   (the figures of src/docs/measured.md: 100000 20 1000000)
# BENCH_DATA=DIR keeps the store there and uses it again. 100,000 pages take 13 GB of disk.
set -euo pipefail
cd "$(dirname "$0")/../.."
pages=${1:-10000} revisions=${2:-20} more=${3:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
data=${BENCH_DATA:-$work/data}
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
classes=target/classes:target/test-classes:$(cat "$work/classpath")
bench() { java -Xmx1g -Djava.util.logging.config.file=src/bench/quiet.properties -cp "$classes" org.imprimatur.bench.StoreBench "$@" 2>/dev/null; }

echo "$pages pages with $revisions revisions, $more journal entries more; $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg)"
[ -d "$data" ] || bench make "$data" "$pages" "$revisions" "$more"
du -sh "$data" | sed 's/\t.*/ on disk/'
bench measure "$data"
echo "after a kill"
bench start "$data"
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
