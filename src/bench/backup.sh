#!/usr/bin/env bash
# Fills an embedded store with pages and their history, backs it up and restores it, and says how fast that was.
# Usage: ./imprimatur bench backup [PAGES] [REVISIONS] [MORE_ENTRIES]   (the figures of the README: 10000 20 100000)
# BENCH_DATA=DIR takes the store that is there.
set -euo pipefail
cd "$(dirname "$0")/../.."
pages=${1:-10000} revisions=${2:-20} more=${3:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
data=${BENCH_DATA:-$work/data}
export JAVA_OPTS="${JAVA_OPTS:-} -Xmx512m"

if [ ! -d "$data" ]; then
  mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
  java -Xmx1g -Djava.util.logging.config.file=src/bench/quiet.properties \
    -cp "target/classes:target/test-classes:$(cat "$work/classpath")" org.imprimatur.bench.StoreBench make "$data" "$pages" "$revisions" "$more"
fi

timed() {
  local what=$1 begun ended
  shift
  begun=$(date +%s%N)
  "$@"
  ended=$(date +%s%N)
  millis=$(((ended - begun) / 1000000))
  printf '%-8s %6d s, %s MB/s of the data file, %s journal entries/s\n' "$what" $((millis / 1000)) \
    $((size * 1000 / millis / 1000000)) $((entries * 1000 / millis))
}

echo "$pages pages with $revisions revisions; $(nproc) cores, 512 MB of heap; each figure with the start of Java"
size=$(stat -c %s "$data/imprimatur.db")
entries=0
./imprimatur backup "$work/first.gz" --data "$data" >/dev/null
entries=$(gzip -dc "$work/first.gz" | tail -1 | sed 's/.*"journal":\([0-9]*\).*/\1/')
timed backup ./imprimatur backup "$work/second.gz" --data "$data"
timed restore ./imprimatur restore "$work/second.gz" --data "$work/restored"
timed verify ./imprimatur verify --data "$work/restored"
ls -l "$work/second.gz" | awk '{printf "the backup has %d MB, the data file '$((size / 1000000))' MB\n", $5 / 1000000}'
