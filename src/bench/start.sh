#!/usr/bin/env bash
# Starts the product as ./imprimatur run does, and an empty WAR on the same Payara Micro with the same options, in turn, and
# says how long each took to its first served page, how much processor time that was and how much memory each had a while
# after. The empty one runs on Payara Micro as it comes: one file that unpacks itself at each start.
# Usage: ./imprimatur bench start [ROUNDS]
# BENCH_DATA=DIR takes a store that is there. JAVA_OPTS holds for all.
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5} port=${BENCH_PORT:-8190} idle=${BENCH_IDLE:-30}
work=$(mktemp -d)
data=${BENCH_DATA:-$work/data}
server=
finish() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; wait; rm -rf "$work"; }
trap finish EXIT
read -ra java_opts <<<"${JAVA_OPTS:-}"
threads=$(($(nproc) * 4))

mkdir -p "$work/war"
echo '<!DOCTYPE html><title>Nothing</title>' >"$work/war/index.html"
(cd "$work/war" && jar -cf ../ROOT.war index.html)

options=(--nocluster --nohazelcast --port "$port" --minhttpthreads "$threads" --maxhttpthreads "$threads")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

empty() {
  "$java" @payara-config/jvm.options "${java_opts[@]}" -jar target/payara/payara-micro.jar --disablephonehome \
    --prebootcommandfile payara-config/preboot.asadmin --postbootcommandfile payara-config/postboot.asadmin \
    --logproperties payara-config/logging.properties --deploy "$work/ROOT.war" "${options[@]}" >"$work/log" 2>&1 &
  server=$!
}

product() {
  ./imprimatur run --data "$data" --port "$port" >"$work/log" 2>&1 &
  server=$!
}

measure() { # name path
  local name=$1 path=$2 begun ended status
  begun=$(date +%s%N)
  "$name"
  until status=$(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$port$path") && [ "$status" = 200 ]; do
    kill -0 "$server" 2>/dev/null || { echo "it did not start; its log ends with:"; tail -5 "$work/log"; exit 1; }
    sleep 0.05
  done
  ended=$(date +%s%N)
  local ticks
  ticks=$(awk '{print $14 + $15}' "/proc/$server/stat")
  sleep "$idle"
  awk -v name="$name" -v wall=$(((ended - begun) / 1000000)) -v ticks="$ticks" -v hertz="$(getconf CLK_TCK)" \
    '/^VmRSS/ {printf "  %-8s %6.1f s   %6.1f s of processor time   %5d MB\n", name, wall / 1000, ticks / hertz, $2 / 1024}' \
    "/proc/$server/status"
  kill "$server"
  wait "$server" 2>/dev/null || true
  server=
}

echo "from the call to the first page, and memory $idle s later; $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg)"
# The first start of a store makes it, and at its end the classes are noted; what is measured is every other one.
idle=0 measure product /en/ >/dev/null
for _ in $(seq 100); do [ -f target/server/classes.jsa ] && break; sleep 0.2; done
for round in $(seq "$rounds"); do
  echo "round $round"
  measure empty /
  measure product /en/
done
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
