// What the relay takes: durable appends beside plain inserts, PostgreSQL with one and two relays, how soon another phone
// sees what was written, what idle listeners cost.
//   node bench/relay.ts [seconds a measurement, 2 by default]
import { cpus, loadavg, totalmem } from "node:os";
import { appends } from "./relay/appends.ts";
import { listeners, seen } from "./relay/listeners.ts";

const seconds = Number(process.argv[2] ?? 2);
const [cpu] = cpus();
console.log(
  `${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(" ")} at the start`,
);
await appends(seconds);
await seen(200, Math.max(5, seconds * 3));
await listeners(5_000);
process.exit(0);
