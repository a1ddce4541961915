// What must be true at the end of every story.
import { type Alarm, exchangeOf, isErased } from "@refrain/vault/unruly";
import type { Hex32 } from "@refrain/wire";
import { episodes, type Story } from "./chaos.ts";
import { episode, must, type Phone, shown, text } from "./world.ts";

/** Every way in which this story went wrong; empty when all is well. */
export async function judge(story: Story): Promise<string[]> {
  const faults = [...story.faults];
  const writers = [...story.sam, ...story.alex].filter((phone) => !story.lost.has(phone));
  await equal(faults, story.ours, writers);
  await equal(faults, story.therapy, story.all);
  for (const pair of [story.sam, story.alex]) {
    const mine = [...pair[0].context.logs.values()].find((log) => log.roster.kind === "mine")!.space;
    await equal(faults, mine, pair);
  }
  await nothingLost(story, faults);
  await erasedIsGone(story, faults);
  await halvesOpen(story, faults);
  for (const phone of story.all.filter((phone) => !story.lost.has(phone)))
    for (const log of phone.context.logs.values())
      for (const alarm of log.alarms)
        if (!expected(story, alarm)) faults.push(`${phone.name}: ${JSON.stringify(alarm)}`);
  return [...new Set(faults)];
}

const expected = (story: Story, alarm: Alarm) => alarm.type === "rolled-back" && story.restored === "relay";

/** All end equal, and nothing waits or is unacknowledged. */
async function equal(faults: string[], space: Hex32, phones: readonly Phone[]): Promise<void> {
  const first = (await shown(phones[0]!, space)).join("\n");
  for (const phone of phones) {
    const log = phone.context.logs.get(space)!;
    if ((await shown(phone, space)).join("\n") !== first) faults.push(`${phone.name} shows another history`);
    // ME8: what a removed phone wrote past its last valid entry waits for somebody to cite it, perhaps for ever.
    const waits = [...log.waiting.values()].filter(({ header }) => {
      const removed = log.roster.members.get(header.author)?.removed;
      return !removed || header.seq <= removed.seq;
    });
    if (waits.length > 0) faults.push(`${phone.name}: entries still wait`);
    if ([...log.kept.values()].some((kept) => !kept.acked)) faults.push(`${phone.name}: unacknowledged`);
    if (log.unsent.length > 0)
      faults.push(`${phone.name}: unsent ${log.unsent.map(({ frame }) => frame.kind)}`);
  }
}

async function nothingLost(story: Story, faults: string[]): Promise<void> {
  for (const line of story.lines) {
    if (story.lost.has(line.phone)) continue;
    const seen = (await shown(line.phone, line.space)).filter((text) => text === line.text).length;
    if (seen > 1) faults.push(`said twice: ${line.text}`);
    if (seen === 0 && line.certain && line.erased === undefined) faults.push(`lost: ${line.text}`);
    if (seen > 0 && line.erased === "certain") faults.push(`still shown though erased: ${line.text}`);
  }
}

/** ER2: no ciphertext of an erased entry is left on any phone, in its storage or at the relay. */
async function erasedIsGone(story: Story, faults: string[]): Promise<void> {
  const shelves = await story.world.relay.shelves();
  for (const phone of story.all.filter((phone) => !story.lost.has(phone)))
    for (const log of phone.context.logs.values())
      for (const [id, kept] of log.kept) {
        if (!isErased(log, id, kept.header.author)) continue;
        if (kept.parts.body || kept.frame) faults.push(`${phone.name} still has an erased body`);
        const item = shelves.get(log.space)?.items.find((one) => one.id === id)?.item;
        if (item?.kind === "entry" && item.entry.body !== undefined)
          faults.push("the relay still has an erased body");
      }
}

/** Both given and none taken back: open to both, and the same on all four phones. */
async function halvesOpen(story: Story, faults: string[]): Promise<void> {
  for (let number = 0; number < episodes; number += 1) {
    const [one, two] = [0, 1].map((person) => story.halves.get(`${number}:${person}`));
    const whole = one?.certain && two?.certain && !one.taken && !two.taken;
    const views: string[] = [];
    for (const [person, pair] of [story.sam, story.alex].entries())
      for (const phone of pair.filter((phone) => !story.lost.has(phone))) {
        const view = must(await exchangeOf(phone.context, story.ours, episode(number + 1)));
        const both = view.state === "open" ? [text(view.mine), text(view.theirs)] : [];
        views.push(view.state === "open" ? (person === 0 ? both : both.reverse()).join(" + ") : "shut");
        if (view.state === "broken") faults.push(`${phone.name}: a half is broken`);
      }
    if (new Set(views).size > 1) faults.push(`halves differ: ${views.join(" | ")}`);
    if (whole && views[0] !== `half ${number}:0 + half ${number}:1`)
      faults.push(`halves ${number} did not open: ${views[0]}`);
  }
}
