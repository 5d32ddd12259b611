#!/usr/bin/env bash
# Runs every bench that has something to stand beside, on the machine as it is, and makes of the results (src/docs/bench) the table
# in the README and the pictures beside them. It takes about a quarter of an hour. With names of parts only these are measured
# anew, and the others stand as they were. Usage: ./imprimatur bench all [ROUNDS] [PART]…
# The parts: pages answers publishing finding writing core start
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-3}
parts=("${@:2}")
[ ${#parts[@]} -gt 0 ] || parts=(pages answers publishing finding writing core start)
mkdir -p target/bench src/docs/bench

pages() { BENCH_KINDS="page 304" bash src/bench/reading.sh "$rounds" 4; }
answers() { BENCH_KINDS="api list search" bash src/bench/reading.sh "$rounds" 4; }
publishing() { bash src/bench/publishing.sh "$rounds" 10; }
finding() { bash src/bench/finding.sh 100; }
writing() { bash src/bench/writing.sh 100 "$rounds"; }
core() { bash src/bench/core.sh | grep -E '^[0-9]+ cores|^Benchmark|^CoreBench'; }
start() {
  BENCH_IDLE=${BENCH_IDLE:-20} bash src/bench/start.sh "$rounds" | tee target/bench/start
  # Its lines say who it was, the seconds, and the memory.
  awk '$1 == "empty" || $1 == "product" {
    for (at = 2; at < NF; at++) {
      if ($(at + 1) == "s" && !seconds[NR]++) printf "start\t%s\ts\t%s\n", $1, $at
      if ($(at + 1) == "MB") printf "start\t%s\tMB\t%s\n", $1, $at
    }
  }' target/bench/start >>"$BENCH_RESULTS"
}

machine=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)
memory=$(awk '/^MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo)
version=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.version = //p')
for part in "${parts[@]}"; do
  declare -F "$part" >/dev/null || { echo "all measures pages, answers, publishing, finding, writing, core and start, not $part" >&2; exit 1; }
  export BENCH_RESULTS=$PWD/target/bench/$part.tsv
  before=$(cut -d' ' -f1 /proc/loadavg)
  printf 'machine\t%s\t%s\t%s\n' "$part" "$(date +%F): $(nproc) cores (${machine:-unknown}), $memory GB, Java $version" "$before" \
    >"$BENCH_RESULTS"
  echo "== $part"
  "$part"
  mv "$BENCH_RESULTS" "src/docs/bench/$part.tsv"
done

source src/bench/servers.bash
classes
bench_class Figures src/docs/bench README.md
echo "README.md and src/docs/bench say it."
