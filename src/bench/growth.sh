#!/usr/bin/env bash
# Starts the product, with 1 GB of heap, over a store of 1,000 pages and over one of many, and does the same work at both in turn: what one
# page's save, submit, sign-off, publish, history and every list take, with few pages and with many.
# Usage: ./imprimatur bench growth [PAGES] [TIMES]   (the figures of src/docs/measured.md: 100000 30)
# BENCH_FEW=DIR and BENCH_MANY=DIR keep the stores there and use them again. 100,000 pages take 10 GB of disk.
set -euo pipefail
source "$(dirname "$0")/servers.bash"
pages=${1:-10000} often=${2:-30} port=${BENCH_PORT:-8190}
classes
few=${BENCH_FEW:-$work/few} many=${BENCH_MANY:-$work/many}
made() { # directory pages
  [ -d "$1" ] || "$java" -Xmx1g -Djava.util.logging.config.file=src/bench/quiet.properties -cp "$classpath" \
    org.imprimatur.bench.StoreBench make "$1" "$2" 20 "$2" >/dev/null 2>&1
}
made "$few" 1000
made "$many" "$pages"
start_product "$port" "$few" "$work/few.log"
start_product "$((port + 1))" "$many" "$work/many.log"
machine
echo "1,000 pages, and $pages; $often times"
bench_class GrowthBench "http://localhost:$port" "$work/few.log" "http://localhost:$((port + 1))" "$work/many.log" "$often"
machine
