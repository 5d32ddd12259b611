#!/usr/bin/env bash
# Kills the built product again and again, in a folder that is kept only where something was lost.
# Usage: ./imprimatur torture [--rounds N] [--seed S] [--port P]
set -euo pipefail
cd "$(dirname "$0")/../.."
port=$1 seed=$2 rounds=$3
work=$(mktemp -d)
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
classes=target/classes:target/test-classes:$(cat "$work/classpath")
if java -Djava.util.logging.config.file=src/bench/quiet.properties -cp "$classes" \
  org.imprimatur.torture.TortureCommand "$work" "$port" "$seed" "$rounds"; then
  rm -rf "$work"
else
  echo "The store, the logs of all starts: $work"
  exit 1
fi
