#!/usr/bin/env bash
# Saves, submits, signs off and publishes one page over HTTP, in turn with what the disk takes to sync 4 KB; then imports 1,000
# files, in turn with writing them to the same disk. Usage: ./imprimatur bench writing [TIMES] [IMPORTS]
set -euo pipefail
source "$(dirname "$0")/servers.bash"
often=${1:-100} imports=${2:-3} port=${BENCH_PORT:-8190}
classes
machine
start_product "$port"
mkdir -p "$work/disk"
bench_class WritingBench "http://localhost:$port" "$work/product.log" "$work/disk" "$often" "$imports"
machine
