// Counts for whoever runs the server, in Prometheus' text form. Names of routes and outcomes only: no id, no address.

export interface Metrics {
  count(name: Counter, labels?: Readonly<Record<string, string>>, by?: number): void;
  /** Seconds one thing took. */
  took(name: Timer, seconds: number): void;
  gauge(name: Gauge, read: () => number): void;
  text(): string;
}

const helps = {
  refrain_requests_total: "Questions answered, by route and status.",
  refrain_items_total: "Submitted items, by what became of them.",
  refrain_hints_total: "Hints sent over sockets.",
  refrain_sockets_dropped_total: "Sockets closed because their reader was too slow or silent.",
  refrain_database_trouble_total: "Questions the database did not answer, by trouble.",
  refrain_request_seconds: "Time from a question's last byte to its answer.",
  refrain_sockets: "Sockets open.",
  refrain_writes_waiting: "Writes waiting for their commit.",
  refrain_connections: "Connections open.",
  refrain_answers_unread: "Bytes of answers that their readers have not taken yet.",
} as const;

type Counter = Extract<keyof typeof helps, `${string}_total`>;
type Timer = "refrain_request_seconds";
type Gauge = "refrain_sockets" | "refrain_writes_waiting" | "refrain_connections" | "refrain_answers_unread";

const bounds = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

export function makeMetrics(): Metrics {
  const counts = new Map<Counter, Map<string, number>>();
  const times = new Map<Timer, { buckets: number[]; sum: number; count: number }>();
  const gauges = new Map<Gauge, () => number>();
  return {
    count(name, labels = {}, by = 1) {
      const named = counts.get(name) ?? new Map<string, number>();
      counts.set(name, named);
      const key = written(labels);
      named.set(key, (named.get(key) ?? 0) + by);
    },
    took(name, seconds) {
      const all = times.get(name) ?? { buckets: bounds.map(() => 0), sum: 0, count: 0 };
      times.set(name, all);
      all.sum += seconds;
      all.count += 1;
      for (const [i, bound] of bounds.entries())
        if (seconds <= bound) all.buckets[i] = (all.buckets[i] ?? 0) + 1;
    },
    gauge(name, read) {
      gauges.set(name, read);
    },
    text() {
      const lines: string[] = [];
      for (const [name, named] of counts) {
        lines.push(...head(name, "counter"));
        for (const [labels, count] of named) lines.push(`${name}${labels} ${count}`);
      }
      for (const [name, { buckets, sum, count }] of times) {
        lines.push(...head(name, "histogram"));
        for (const [i, bound] of bounds.entries())
          lines.push(`${name}_bucket{le="${bound}"} ${buckets[i] ?? 0}`);
        lines.push(`${name}_bucket{le="+Inf"} ${count}`, `${name}_sum ${sum}`, `${name}_count ${count}`);
      }
      for (const [name, read] of gauges) lines.push(...head(name, "gauge"), `${name} ${read()}`);
      return `${lines.join("\n")}\n`;
    },
  };
}

const head = (name: keyof typeof helps, type: string) => [
  `# HELP ${name} ${helps[name]}`,
  `# TYPE ${name} ${type}`,
];

const written = (labels: Readonly<Record<string, string>>): string => {
  const all = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return all.length > 0 ? `{${all.join(",")}}` : "";
};
