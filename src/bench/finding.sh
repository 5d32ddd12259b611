#!/usr/bin/env bash
# Publishes a page again and again, and asks the search for a word that only its new text has, until it is found: how soon
# that is after the answer to the publish. Usage: ./imprimatur bench finding [TIMES]
set -euo pipefail
source "$(dirname "$0")/servers.bash"
often=${1:-100} port=${BENCH_PORT:-8190}
classes
machine
start_product "$port"
bench_class FindingBench "http://localhost:$port" "$work/product.log" "$often"
machine
