#!/usr/bin/env bash
# Starts nodes over one store (mongo-java-server, in memory), publishes at each in turn, and says how long it takes until
# readers find it at all of them. Usage: ./imprimatur bench nodes [NODES] [PAGES]
set -euo pipefail
cd "$(dirname "$0")/../.."
nodes=${1:-3} pages=${2:-60}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
echo "$(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg)"
java -Djava.util.logging.config.file=src/bench/quiet.properties -cp "target/classes:target/test-classes:$(cat "$work/classpath")" \
  org.imprimatur.torture.LagCommand "$work" "$nodes" "$pages"
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
