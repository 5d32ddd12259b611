#!/usr/bin/env bash
# Reads one public page of the demo as fast as it goes, and asks whether it is still right, in turn with a bare filter that answers
# the same bytes on the same Payara Micro, and with nginx. Usage: ./imprimatur bench page [ROUNDS] [SECONDS]
set -euo pipefail
BENCH_KINDS="page 304" exec bash "$(dirname "$0")/reading.sh" "${1:-3}" "${2:-8}"
