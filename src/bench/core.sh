#!/usr/bin/env bash
# Measures with JMH what the core does, each beside the least that such a thing takes. Usage: ./imprimatur bench core
set -euo pipefail
source "$(dirname "$0")/servers.bash"
classes
machine
bench_class CoreBench
machine
