#!/usr/bin/env bash
# Runs every bench that has something to stand beside, on the machine as it is, and makes of the results the table in the README and
# the pictures in src/docs/bench. It takes about a quarter of an hour. Usage: ./imprimatur bench all [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-3}
mkdir -p target/bench src/docs/bench
export BENCH_RESULTS=$PWD/target/bench/results.tsv
rm -f "$BENCH_RESULTS"

bash src/bench/reading.sh "$rounds" 4
bash src/bench/publishing.sh "$rounds" 10
bash src/bench/writing.sh 100 2
bash src/bench/core.sh | grep -E '^[0-9]+ cores|^Benchmark|^CoreBench'
BENCH_IDLE=${BENCH_IDLE:-20} bash src/bench/start.sh "$rounds" | tee target/bench/start
# Its lines say who it was, the seconds, and the memory.
awk '$1 == "empty" || $1 == "product" {
  for (at = 2; at < NF; at++) {
    if ($(at + 1) == "s" && !seconds[NR]++) printf "start\t%s\ts\t%s\n", $1, $at
    if ($(at + 1) == "MB") printf "start\t%s\tMB\t%s\n", $1, $at
  }
}' target/bench/start >>"$BENCH_RESULTS"

source src/bench/servers.bash
classes
bench_class Figures "$BENCH_RESULTS" src/docs/bench README.md
cp "$BENCH_RESULTS" src/docs/bench/results.tsv
echo "README.md and src/docs/bench say it."
