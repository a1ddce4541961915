// Plays stories for chaos.long.ts and prints what came of each, one line of JSON a story. Every fiftieth runs on WebCrypto,
// the others on Node's own.
//   node testing/chaos.run.ts FIRST LAST STRIDE STEPS
import { play } from "./chaos.ts";
import { judge } from "./judge.ts";
import { nodePrimitives } from "./node.ts";

const [first = 1, last = first, stride = 1, steps = 60] = process.argv.slice(2).map(Number);

for (let seed = first; seed <= last; seed += stride) {
  const story = await play(seed, steps, seed % 50 === 0 ? {} : { primitives: nodePrimitives() });
  const faults = await judge(story);
  console.log(JSON.stringify({ seed, lines: story.lines.length, phonesLost: story.lost.size, faults }));
}
