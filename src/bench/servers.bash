# What benches share: the product and whatever it is set beside, each started as it is meant to run, and ended with the bench.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
pids=()
finish() {
  local pid
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap finish EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
threads=$(($(nproc) * 4))
pool=(--minhttpthreads "$threads" --maxhttpthreads "$threads")
read -ra java_opts <<<"${JAVA_OPTS:--Xmx1g}"

need() { # command package
  command -v "$1" >/dev/null || { echo "$1 is missing: apt-get install $2" >&2; exit 1; }
}

# The classes of the benches, and what they need; made where something changed.
classes() {
  local made=target/bench/classpath
  mkdir -p target/bench
  if [ ! -f "$made" ] || [ -n "$(find pom.xml src/main src/test -type f -newer "$made" -print -quit)" ]; then
    mvn -q -B -Dspotless.check.skip test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
    cp "$work/classpath" "$made"
  fi
  classpath=target/classes:target/test-classes:$(cat "$made")
}

bench_class() { # name arguments…
  "$java" -Xmx1g -Djava.util.logging.config.file=src/bench/quiet.properties "-Dbench.results=${BENCH_RESULTS:-}" \
    -cp "$classpath" "org.imprimatur.bench.$1" "${@:2}"
}

await() { # url pid log
  local tries
  for tries in $(seq 480); do
    curl -sf -o /dev/null "$1" && return
    kill -0 "$2" 2>/dev/null || break
    sleep 0.5
  done
  echo "nothing answers at $1; its log ends with:" >&2
  tail -20 "$3" >&2
  exit 1
}

# The product with the demo, in an empty store or in the one that is named, as ./imprimatur run starts it. All that ask come from one address: how often
# one may ask is not what is measured.
start_product() { # port [data [log]]
  local data=${2:-$work/data} log=${3:-$work/product.log}
  "$java" @payara-config/jvm.options "${java_opts[@]}" "-Dimprimatur.data=$data" -Dimprimatur.demo=true \
    -Dimprimatur.search.rate=0 -Dimprimatur.api.rate.account=0 -Dimprimatur.api.rate.reader=0 \
    "-Dimprimatur.public-url=http://localhost:$1" -jar target/imprimatur.jar \
    --nocluster --nohazelcast --port "$1" "${pool[@]}" >"$log" 2>&1 &
  product=$!
  pids+=("$product")
  await "http://localhost:$1/en/" "$product" "$log"
}

machine() {
  echo "$(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg)"
}

result() { # what who unit value
  [ -z "${BENCH_RESULTS:-}" ] || printf '%s\t%s\t%s\t%s\n' "$@" >>"$BENCH_RESULTS"
}
