package org.imprimatur.app;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.imprimatur.metrics.Metric;
import org.imprimatur.metrics.Metric.Kind;

/** What Java and the system say of the process, under the names that dashboards know. */
final class ProcessMetrics {
    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;

    private ProcessMetrics() {}

    static List<Supplier<Metric>> all() {
        return List.of(
                () -> Metric.by(
                        "area",
                        Kind.GAUGE,
                        "jvm_memory_used_bytes",
                        "Memory that Java uses.",
                        Map.of(
                                "heap",
                                ManagementFactory.getMemoryMXBean()
                                        .getHeapMemoryUsage()
                                        .getUsed(),
                                "nonheap",
                                ManagementFactory.getMemoryMXBean()
                                        .getNonHeapMemoryUsage()
                                        .getUsed())),
                () -> Metric.gauge(
                        "jvm_memory_max_bytes",
                        "How far the heap may grow.",
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax()),
                () -> Metric.by(
                        "gc",
                        Kind.COUNTER,
                        "jvm_gc_collections_total",
                        "Collections of garbage.",
                        collectors(GarbageCollectorMXBean::getCollectionCount)),
                () -> Metric.by(
                        "gc",
                        Kind.COUNTER,
                        "jvm_gc_seconds_total",
                        "Time that they took.",
                        collectors(one -> one.getCollectionTime() / MILLIS)),
                () -> Metric.gauge(
                        "jvm_threads_current",
                        "Threads.",
                        ManagementFactory.getThreadMXBean().getThreadCount()),
                () -> Metric.gauge(
                        "process_start_time_seconds",
                        "When the process began, in seconds since 1970.",
                        ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS),
                () -> Metric.counter(
                        "process_cpu_seconds_total", "Time of processors.", system().getProcessCpuTime() / NANOS),
                () -> Metric.gauge(
                        "process_open_fds", "Open files and connections.", system().getOpenFileDescriptorCount()),
                () -> Metric.gauge("process_max_fds", "How many there may be.", system().getMaxFileDescriptorCount()));
    }

    /** Elsewhere than on Unix this fails, and what it would tell is left out. */
    private static UnixOperatingSystemMXBean system() {
        return (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }

    private interface Figure {
        Number of(GarbageCollectorMXBean collector);
    }

    private static Map<String, Number> collectors(Figure figure) {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .collect(Collectors.toMap(GarbageCollectorMXBean::getName, figure::of));
    }
}
