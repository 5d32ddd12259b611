#!/usr/bin/env bash
# Measures how fast words are found, with where they stand in the ten best pages, beside looking through all texts in memory.
# Usage: ./imprimatur bench search [PAGES…]
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work" "${TMPDIR:-/tmp}"/imprimatur-bench-search*' EXIT
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
echo "$(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg); pages of 400 words or 800 characters; the median and, after the stroke, the 99th of 100 of 300 searches"
java -Xmx512m -Djava.util.logging.config.file=src/bench/quiet.properties \
  -cp "target/classes:target/test-classes:$(cat "$work/classpath")" org.imprimatur.bench.SearchBench "$@"
