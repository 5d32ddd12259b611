#!/usr/bin/env bash
# Kills nodes of the built product and cuts others off, in a folder that is kept only where something was wrong.
# Usage: ./imprimatur torture --nodes [--rounds N] [--seed S]
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=$2 rounds=$3
work=$(mktemp -d)
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
classes=target/classes:target/test-classes:$(cat "$work/classpath")
if java -Djava.util.logging.config.file=src/bench/quiet.properties -cp "$classes" \
  org.imprimatur.torture.NodesCommand "$work" "$seed" "$rounds"; then
  rm -rf "$work"
else
  echo "The logs of all nodes: $work"
  exit 1
fi
