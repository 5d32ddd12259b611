#!/usr/bin/env bash
# Reads a page, a page of the API, a list and a search of the demo as fast as it goes, and asks whether the page is still right
# (304); each in turn with a bare filter that answers the same bytes from an array on the same Payara Micro with the same options,
# and with nginx, which sends them as a file. Usage: ./imprimatur bench reading [ROUNDS] [SECONDS]
# BENCH_KINDS="page 304" leaves out the others. "filter with CDI" is the bare filter in an application that has CDI switched on.
set -euo pipefail
source "$(dirname "$0")/servers.bash"
rounds=${1:-3} seconds=${2:-5} port=${BENCH_PORT:-8190} kinds=${BENCH_KINDS:-page 304 api list search}
connections=${BENCH_CONNECTIONS:-64}
bare_port=$((port + 1)) nginx_port=$((port + 2))
need wrk wrk
need nginx nginx-light

declare -A paths=(
  [page]="${BENCH_PAGE:-/en/}"
  [304]="${BENCH_PAGE:-/en/}"
  [api]=/api/v1/pages/en/compliance/iso-27001
  [list]='/api/v1/pages?type=certification&locale=en'
  [search]='/search/en?q=security'
)
# Four searches are answered at a time.
declare -A many=([search]=4)

classes
start_product "$port"
mkdir -p "$work/static" "$work/bare/WEB-INF/classes/org/imprimatur/bench" "$work/nginx"
cp target/test-classes/org/imprimatur/bench/BareFilter.class "$work/bare/WEB-INF/classes/org/imprimatur/bench/"
descriptor=''
for kind in $kinds; do
  type=$(curl -sf -D - -o "$work/static/$kind" "http://localhost:$port${paths[$kind]}" | tr -d '\r' | sed -n 's/^[Cc]ontent-[Tt]ype: //p')
  descriptor+="<filter><filter-name>$kind</filter-name><filter-class>org.imprimatur.bench.BareFilter</filter-class>
<init-param><param-name>file</param-name><param-value>$work/static/$kind</param-value></init-param>
<init-param><param-name>type</param-name><param-value>$type</param-value></init-param></filter>
<filter-mapping><filter-name>$kind</filter-name><url-pattern>/$kind</url-pattern></filter-mapping>"
done
printf '<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">%s</web-app>' "$descriptor" \
  >"$work/bare/WEB-INF/web.xml"
jar -cf "$work/bare.war" -C "$work/bare" .
echo '<beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="all"/>' >"$work/bare/WEB-INF/beans.xml"
jar -cf "$work/cdi.war" -C "$work/bare" .
first=${kinds%% *}

"$java" @payara-config/jvm.options "${java_opts[@]}" -jar target/payara/payara-micro.jar --nocluster --nohazelcast --disablephonehome \
  --prebootcommandfile payara-config/preboot.asadmin --deploy "$work/bare.war" --deploy "$work/cdi.war" \
  --port "$bare_port" "${pool[@]}" >"$work/bare.log" 2>&1 &
bare=$!
pids+=("$bare")
await "http://localhost:$bare_port/bare/$first" "$bare" "$work/bare.log"
await "http://localhost:$bare_port/cdi/$first" "$bare" "$work/bare.log"

cat >"$work/nginx.conf" <<NGINX
$([ "$(id -u)" != 0 ] || echo 'user root;')
worker_processes auto;
daemon off;
pid $work/nginx/pid;
error_log $work/nginx.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100;
  default_type text/html;
  client_body_temp_path $work/nginx/body;
  proxy_temp_path $work/nginx/proxy;
  fastcgi_temp_path $work/nginx/fastcgi;
  uwsgi_temp_path $work/nginx/uwsgi;
  scgi_temp_path $work/nginx/scgi;
  server { listen 127.0.0.1:$nginx_port reuseport; root $work/static; }
}
NGINX
nginx -c "$work/nginx.conf" -p "$work/nginx" 2>>"$work/nginx.log" &
nginx=$!
pids+=("$nginx")
await "http://127.0.0.1:$nginx_port/$first" "$nginx" "$work/nginx.log"

# Of a process and those that it started.
ticks() {
  local all=0 pid
  for pid in "$1" $(pgrep -P "$1"); do
    all=$((all + $(awk '{print $14 + $15}' "/proc/$pid/stat")))
  done
  echo "$all"
}

tag() {
  curl -sI "$1" | tr -d '\r' | sed -n 's/^[Ee][Tt][Aa][Gg]: //p'
}

measure() { # what who pid url
  local header=() before after said at=${many[$1]:-$connections}
  [ "$1" != 304 ] || header=(-H "If-None-Match: $(tag "$4")")
  before=$(ticks "$3")
  wrk --latency -t2 -c"$at" -d"${seconds}s" "${header[@]}" "$4" >"$work/wrk"
  after=$(ticks "$3")
  said=$(awk -v what="$1" -v who="$2" -v ticks=$((after - before)) -v hertz="$(getconf CLK_TCK)" '
    /99%/ {p99 = $2; if (p99 ~ /us$/) p99 /= 1000; else if (p99 ~ /[0-9]s$/) p99 *= 1000; else p99 += 0}
    / requests in / {requests = $1}
    /Requests\/sec/ {rate = $2}
    /Non-2xx/ {bad = "   not answered: " $NF}
    END {printf "%.0f %.2f %.1f %s", rate, p99, ticks * 1000000 / hertz / requests, bad}' "$work/wrk")
  read -r rate p99 cpu bad <<<"$said"
  printf '  %-16s %8s /s   p99 %7s ms   %7s µs of processor time each %s\n' "$2" "$rate" "$p99" "$cpu" "$bad"
  [ "${quiet:-}" = yes ] || { result "$1" "$2" 1/s "$rate"; result "$1" "$2" p99 "$p99"; result "$1" "$2" µs "$cpu"; }
}

turn() { # kind
  local query=
  [[ ${paths[$1]} != *\?* ]] || query=?${paths[$1]#*\?}
  measure "$1" 'bare filter' "$bare" "http://localhost:$bare_port/bare/$1$query"
  [ "$1" = search ] || measure "$1" 'filter with CDI' "$bare" "http://localhost:$bare_port/cdi/$1$query"
  measure "$1" nginx "$nginx" "http://127.0.0.1:$nginx_port/$1"
  measure "$1" product "$product" "http://localhost:$port${paths[$1]}"
}

machine
echo "$connections connections (4 for searches), $seconds s a turn"
# Java compiles what is called often, and goes on with that for a while; the product, whose ways are longer, for longer.
quiet=yes
for _ in 1 2; do for kind in $kinds; do turn "$kind" >/dev/null; done; done
for kind in $kinds; do measure "$kind" product "$product" "http://localhost:$port${paths[$kind]}" >/dev/null; done
quiet=no
for round in $(seq "$rounds"); do
  for kind in $kinds; do
    echo "$kind, ${paths[$kind]}, $(stat -c %s "$work/static/$kind") bytes, round $round"
    turn "$kind"
  done
done
machine
