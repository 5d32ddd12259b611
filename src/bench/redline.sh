#!/usr/bin/env bash
# Measures the redline on one core: time, and memory asked for, beside finding the words of both texts and no more.
# Usage: ./imprimatur bench redline
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test-compile
echo "$(nproc) cores, of which it takes one; the median of 15 rounds after 30 to warm up"
java -Xmx512m -XX:+UseSerialGC -cp target/classes:target/test-classes org.imprimatur.bench.RedlineBench
