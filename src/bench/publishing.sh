#!/usr/bin/env bash
# Reads at a steady rate, in turn while nobody writes and while editors save, submit, sign off and publish without pause: how long
# readers wait, and how soon after its answer a publish is found. Usage: ./imprimatur bench publishing [ROUNDS] [SECONDS]
# BENCH_EDITORS=8 and BENCH_RATE=1000 (requests a second) say how many they are.
set -euo pipefail
source "$(dirname "$0")/servers.bash"
rounds=${1:-3} seconds=${2:-10} port=${BENCH_PORT:-8190}
classes
machine
start_product "$port"
bench_class PublishingBench "http://localhost:$port" "$work/product.log" "${BENCH_EDITORS:-8}" "${BENCH_RATE:-1000}" "$rounds" "$seconds"
machine
