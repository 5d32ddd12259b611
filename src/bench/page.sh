#!/usr/bin/env bash
# Reads one public page of the demo as fast as it goes, beside a bare filter that answers the same bytes on the same
# Payara Micro with the same options, in turn, in one run. Usage: ./imprimatur bench page [ROUNDS] [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-3} seconds=${2:-8} connections=${BENCH_CONNECTIONS:-64} threads=${BENCH_THREADS:-2}
page=${BENCH_PAGE:-/en/}
product_port=${BENCH_PORT:-8190} bare_port=$((product_port + 1))
work=$(mktemp -d)
pids=()
finish() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait; rm -rf "$work"; }
trap finish EXIT
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk"; exit 1; }

options=(-Xmx1g)
product_options=(-Dimprimatur.data="$work/data" -Dimprimatur.demo=true)
await() { # url pid
  for _ in $(seq 240); do
    curl -sf -o /dev/null "$1" && return
    kill -0 "$2" 2>/dev/null || break
    sleep 0.5
  done
  echo "nothing answers at $1; its log ends with:"; tail -20 "$work"/*.log; exit 1
}

mkdir -p "$work/war/WEB-INF/classes/org/imprimatur/bench"
cp target/test-classes/org/imprimatur/bench/BareFilter.class "$work/war/WEB-INF/classes/org/imprimatur/bench/"
jar -cf "$work/bare.war" -C "$work/war" .

java "${options[@]}" "${product_options[@]}" -jar target/imprimatur.jar --port "$product_port" >"$work/product.log" 2>&1 &
pids+=($!)
await "http://localhost:$product_port$page" "${pids[0]}"
curl -s "http://localhost:$product_port$page" >"$work/page"
etag=$(curl -sI "http://localhost:$product_port$page" | tr -d '\r' | sed -n 's/^[Ee][Tt][Aa][Gg]: //p')

java "${options[@]}" -Dbench.bytes="$work/page" -jar target/payara/payara-micro.jar --nocluster --disablephonehome \
  --prebootcommandfile payara-config/preboot.asadmin --deploy "$work/bare.war" --contextroot / \
  --port "$bare_port" >"$work/bare.log" 2>&1 &
pids+=($!)
await "http://localhost:$bare_port/" "${pids[1]}"

measure() { # name url header
  wrk --latency -t"$threads" -c"$connections" -d"${seconds}s" ${3:+-H "$3"} "$2" |
    awk -v name="$1" '/99%/ {p99 = $2} /Requests\/sec/ {rate = $2} /Non-2xx/ {bad = " non-2xx: " $NF}
      END {printf "%-22s %10.0f requests/s   p99 %s%s\n", name, rate, p99, bad}'
}

echo "page $page, $(stat -c %s "$work/page") bytes, $connections connections, $seconds s a turn, $(nproc) cores"
measure "warm-up product" "http://localhost:$product_port$page" >/dev/null
measure "warm-up bare" "http://localhost:$bare_port/" >/dev/null
for round in $(seq "$rounds"); do
  echo "round $round"
  measure "  bare filter" "http://localhost:$bare_port/"
  measure "  product" "http://localhost:$product_port$page"
  measure "  bare filter, 304" "http://localhost:$bare_port/" 'If-None-Match: "bare"'
  measure "  product, 304" "http://localhost:$product_port$page" "If-None-Match: $etag"
done
