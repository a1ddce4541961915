// Invented couples with known pursue–withdraw episodes, for our own check of the episode finder. Same seed, same bytes.
// The truth has the form that ../shared/tools/score-episodes.mjs scores.
import { lines } from "./couple-lines.ts";
import type { Topic } from "./couple-lines.ts";

export type Profile =
  "stable" | "switch" | "rare" | "none" | "slow-replier" | "escalation" | "mutual-withdrawal" | "mixed";
type Style = "android-uk" | "android-us" | "ios-uk" | "ios-us";

interface Message {
  t: number;
  who: 0 | 1;
  text: string;
  n: number;
}
interface Labelled {
  first: Message;
  last: Message;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const perWeek: Record<Profile, number> = {
  stable: 1,
  switch: 0.9,
  rare: 0.2,
  none: 0,
  "slow-replier": 0,
  escalation: 0,
  "mutual-withdrawal": 0,
  mixed: 0.6,
};

export function generate({
  seed = 1,
  profile = "stable",
  days = 120,
  style = "android-uk",
}: { seed?: number; profile?: Profile; days?: number; style?: Style } = {}) {
  let state = (seed * 2_654_435_761 + profile.length * 97) >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    let x = state ^ (state >>> 16);
    x = Math.imul(x, 0x45d9f3b);
    return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32;
  };
  const between = (a: number, b: number): number => a + (b - a) * random();
  const whole = (a: number, b: number): number => Math.floor(between(a, b + 1));
  const chance = (p: number): boolean => random() < p;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  // Waits here are gamma-like (sum of two exponentials), not log-normal.
  const wait = (typical: number): number =>
    (typical / 1.7) * (-Math.log(1 - random()) - Math.log(1 - random())) * minute;

  const names = pick([
    ["Imogen", "Rafael"],
    ["Tomasz", "Beth"],
    ["Noor", "Callan"],
    ["Greta", "Shaun"],
    ["Mei", "Oskar"],
    ["Dulcie", "Hamish"],
  ]).slice() as [string, string];
  if (chance(0.5)) names.reverse();
  const speed = pick([2, 5, 12, 20]);
  const person = [0, 1].map(() => ({
    reply: speed * between(0.6, 1.6),
    rises: between(5.8, 9),
    sleeps: between(22, 25),
    dots: chance(0.3),
    capitals: chance(0.4),
    short: chance(0.3),
    fierce: between(0, 1),
  }));
  if (profile === "slow-replier") person[whole(0, 1)]!.reply = between(60, 160);
  const start = Date.UTC(2023, whole(0, 11), whole(1, 28));
  const out: Message[] = [];
  const blocked: [number, number][] = [];
  const awake = (who: number, t: number): boolean => {
    const h = (((t % day) + day) % day) / hour;
    const { rises, sleeps } = person[who]!;
    return h >= rises ? h < sleeps : h < sleeps - 24;
  };
  const whenUp = (who: number, t: number): number => {
    let at = t;
    while (!awake(who, at)) at += 10 * minute;
    return at === t ? t : at + between(1, 50) * minute;
  };
  const say = (topic: Topic, who: 0 | 1): string => {
    const p = person[who]!;
    let text = pick(lines[topic]);
    if (p.short)
      text = text
        .replace(/\byou\b/g, "u")
        .replace(/\byour\b/g, "ur")
        .replace(/'/g, "");
    if (p.capitals) text = text.replace(/^[a-z]/, (c) => c.toUpperCase()).replace(/\bi\b/g, "I");
    if (p.dots && /\w$/.test(text)) text += ".";
    return text;
  };
  const put = (t: number, who: 0 | 1, topic: Topic): Message => {
    const message = { t: Math.round(t / 1000) * 1000, who, text: say(topic, who), n: -1 };
    out.push(message);
    return message;
  };
  const end = start + days * day;
  const free = (a: number, b: number): boolean =>
    a > start && b < end && blocked.every(([x, y]) => b < x - hour || a > y + hour);

  const episodes: {
    pursuer: 0 | 1;
    subtype: string;
    repair: string;
    chase: Message[];
    start: Message;
    chaseEnd: Message;
    end: Message;
  }[] = [];
  const decoys: (Labelled & { type: string })[] = [];
  const ignore: (Labelled & { type: string })[] = [];
  const reach = (who: 0 | 1, heat: number): Topic => {
    const sharp = heat * person[who]!.fierce;
    const r = random();
    if (r < 0.35 - 0.2 * sharp) return "bid";
    if (r < 0.7) return "protest";
    return r < 0.7 + 0.3 * sharp ? "accuse" : "plead";
  };

  function episode(dayNumber: number, pursuer: 0 | 1): boolean {
    const distancer = pursuer === 0 ? 1 : 0;
    const subtype = pick(["silent", "minimal", "deflect", "leave", "slow-burn"]);
    let t =
      start +
      dayNumber * day +
      between(subtype === "slow-burn" ? 8 : 10, subtype === "slow-burn" ? 12 : 21.5) * hour;
    const plan: [number, 0 | 1, Topic][] = [];
    if (chance(0.35)) {
      plan.push([t, distancer, "trigger"]);
      t += between(1, 20) * minute;
    }
    const firstChase = plan.length;
    let heat = 0;
    const press = (count: number): void => {
      for (let k = 0; k < count; k++) {
        plan.push([t, pursuer, reach(pursuer, heat)]);
        heat = Math.min(1, heat + 0.2);
        t += between(0.2, 5) * minute;
      }
    };
    const other = (topic: Topic): void => {
      t += wait(person[distancer]!.reply);
      plan.push([t, distancer, topic]);
      t += between(0.5, 8) * minute;
    };
    press(whole(1, 2));
    const rounds = whole(1, 3);
    for (let k = 0; k < rounds; k++) {
      if (subtype === "silent") t += between(8, 60) * minute;
      if (subtype === "slow-burn") {
        t += between(80, 240) * minute;
        if (chance(0.5)) other(pick(["minimal", "deflect"]));
      }
      if (subtype === "minimal") other("minimal");
      if (subtype === "deflect") other(chance(0.8) ? "deflect" : "minimal");
      if (subtype === "leave" && k === 0) other("leave");
      press(whole(1, 3));
    }
    const chase = plan.slice(firstChase).filter(([, who]) => who === pursuer);
    if (chase.length < 3 || plan.some(([at, who]) => !awake(who, at))) return false;
    const last = chase.at(-1)![0];
    const least = Math.max(50, 3.2 * person[distancer]!.reply) * minute;
    t = whenUp(
      distancer,
      last + Math.max(least, chance(0.5) ? between(60, 200) * minute : between(5, 26) * hour),
    );
    const repair = pick(["repair", "repair", "logistics-only", "pursuer-gives-in"]);
    if (!free(plan[0]![0] - hour, t + hour)) return false;
    const made = plan.map(([at, who, topic]) => put(at, who, topic));
    if (repair === "pursuer-gives-in") put(last + (t - last) * between(0.6, 0.95), pursuer, "giveIn");
    const back = put(t, distancer, repair === "logistics-only" ? "practicalReturn" : "turnBack");
    for (let k = 0; k < whole(1, 4); k++) {
      t += between(0.5, 6) * minute;
      if (repair === "logistics-only") {
        put(t, pursuer, "coolReply");
        break;
      }
      put(t, k % 2 ? distancer : pursuer, k % 2 ? "turnBack" : "turnBackReply");
    }
    blocked.push([plan[0]![0] - 20 * minute, t + 20 * minute]);
    const own = made.slice(firstChase).filter((m) => m.who === pursuer);
    episodes.push({ pursuer, subtype, repair, chase: own, start: own[0]!, chaseEnd: own.at(-1)!, end: back });
    return true;
  }

  type Step = [number, 0 | 1, Topic];
  const volley = (t: number, who: 0 | 1, topic: Topic, count: number, gap: () => number): Step[] => {
    let at = t;
    return Array.from({ length: count }, () => {
      const step: Step = [at, who, topic];
      at += gap() * minute;
      return step;
    });
  };
  const quick = (): number => between(0.1, 2);
  const shapes: Record<string, (t0: number, i: 0 | 1, j: 0 | 1) => Step[]> = {
    playful: (t, i, j) => [
      ...volley(t + 14 * hour, i, "mock", whole(3, 7), () => between(0.5, 20)),
      [t + 14 * hour + between(100, 200) * minute, j, "mockReply"],
      [t + 14 * hour + 202 * minute, i, "warmReply"],
    ],
    story: (t, i, j) => [
      ...volley(t + 13 * hour, i, "tale", whole(5, 9), quick),
      [t + 13 * hour + between(60, 150) * minute, j, "taleReply"],
    ],
    vent: (t, i, j) => [
      ...volley(t + 12 * hour, i, "rant", whole(4, 8), quick),
      [t + 12 * hour + between(60, 180) * minute, j, "rantReply"],
    ],
    absent: (t, i, j) => [
      [t + 9 * hour, i, "absent"],
      [t + 9 * hour + 4 * minute, j, "absentReply"],
      ...volley(t + 10.5 * hour, j, "absentNews", whole(2, 5), () => between(20, 120)),
      [whenUp(i, t + between(22, 34) * hour), i, "absentBack"],
    ],
    bedtime: (t, i, j) => [
      [t + 21.5 * hour, j, "ordinary"],
      ...volley(t + 22 * hour, i, "nightWords", whole(3, 5), () => between(1, 15)),
      [whenUp(j, t + 30 * hour), j, "nightBack"],
    ],
    workday: (t, i, j) => [
      ...volley(t + 9 * hour, i, "workNews", whole(3, 6), () => between(1, 25)),
      [t + between(12.5, 14) * hour, j, "workBack"],
      [t + 14.1 * hour, i, "ordinaryReply"],
    ],
    timeout: (t, i, j) => [
      ...volley(t + 17 * hour, i, "bid", whole(1, 2), quick),
      ...volley(t + 17.1 * hour, i, "protest", whole(0, 1), quick),
      [t + 17.15 * hour, j, "pauseAsk"],
      [t + 17.2 * hour, i, "pauseOk"],
      [t + between(19, 20) * hour, j, "pauseBack"],
      [t + 20.1 * hour, i, "turnBackReply"],
    ],
    serious: (t, i, j) =>
      Array.from({ length: whole(4, 9) }, (_, k): Step => [
        t + 19 * hour + k * between(1, 6) * minute,
        k % 2 ? j : i,
        k % 2 ? "deepReply" : chance(0.5) ? "deep" : "bid",
      ]),
    escalation: (t, i, j) => [
      ...Array.from({ length: whole(8, 20) }, (_, k): Step => [
        t + 18 * hour + k * between(0.3, 2) * minute,
        k % 2 ? j : i,
        chance(0.8) ? "quarrel" : "accuse",
      ]),
      [t + 18.8 * hour, j, "makeUp"],
      [t + 18.9 * hour, i, "makeUp"],
    ],
    mutualwd: (t, i, j) => [
      [t + 17 * hour, i, "quarrel"],
      [t + 17.1 * hour, j, "frost"],
      [t + 17.4 * hour, i, "frost"],
      [whenUp(j, t + 33 * hour), j, "practicalReturn"],
      [whenUp(i, t + 35 * hour), i, "coolReply"],
      [whenUp(i, t + 40 * hour), i, "turnBack"],
      [whenUp(j, t + 40.2 * hour), j, "turnBack"],
    ],
    comfort: (t, i, j) => [
      [t + 10 * hour, j, "grief"],
      ...volley(t + 10.1 * hour, i, "griefCare", whole(2, 4), () => between(1, 10)),
      [t + 10.9 * hour, j, "griefReply"],
      ...volley(t + 11.2 * hour, i, "griefCare", whole(1, 2), () => between(5, 30)),
      [t + between(15, 20) * hour, j, "griefLater"],
    ],
    logistics: (t, i, j) => [
      ...volley(t + 11 * hour, i, "errands", whole(4, 7), quick),
      [t + between(12.5, 14) * hour, j, "errandsBack"],
    ],
    call: (t, i, j) => [
      [t + 15 * hour, i, "bid"],
      [t + 15.02 * hour, i, "callAsk"],
      [t + 15.1 * hour, j, "callYes"],
      [t + 16.4 * hour, j, "callAfter"],
    ],
    worry: (t, i, j) => [
      ...volley(t + 18 * hour, i, "late", whole(3, 4), () => between(5, 20)),
      [t + between(19.5, 20.5) * hour, j, "lateBack"],
      [t + 20.6 * hour, i, "warm"],
    ],
  };
  const rates: Record<string, number> = {
    playful: 0.6,
    story: 0.4,
    vent: 0.5,
    absent: 0.4,
    bedtime: 0.5,
    workday: 0.9,
    timeout: 0.3,
    serious: 0.5,
    escalation: profile === "escalation" ? 1.3 : 0.1,
    mutualwd: profile === "mutual-withdrawal" ? 0.9 : 0.05,
    comfort: 0.12,
    logistics: 0.7,
    call: 0.3,
    worry: 0.1,
  };

  const lead: 0 | 1 = chance(0.5) ? 0 : 1;
  const other: 0 | 1 = lead === 0 ? 1 : 0;
  const leads = profile === "switch" ? 0.5 : profile === "mixed" ? 0.66 : 0.92;
  for (let k = Math.round((perWeek[profile] * days) / 7); k > 0; k--)
    for (let tries = 0; tries < 6 && !episode(whole(2, days - 4), chance(leads) ? lead : other); tries++);
  for (const [type, rate] of Object.entries(rates))
    for (let k = Math.round(((rate * days) / 7) * between(0.6, 1.4)); k > 0; k--) {
      const i: 0 | 1 = chance(0.5) ? 0 : 1;
      const steps = shapes[type]!(start + whole(1, days - 4) * day, i, i === 0 ? 1 : 0).sort(
        (a, b) => a[0] - b[0],
      );
      if (!free(steps[0]![0] - 20 * minute, steps.at(-1)![0] + 20 * minute)) continue;
      blocked.push([steps[0]![0] - 10 * minute, steps.at(-1)![0] + 10 * minute]);
      const made = steps.map(([t, who, topic]) => put(t, who, topic));
      (type === "worry" ? ignore : decoys).push({ type, first: made[0]!, last: made.at(-1)! });
    }
  for (let d = 0; d < days; d++)
    for (let k = whole(2, 6); k > 0; k--) {
      let who: 0 | 1 = chance(0.5) ? 0 : 1;
      let t = start + d * day + between(8, 22) * hour;
      const topic: [Topic, Topic] = chance(0.2) ? ["warm", "warmReply"] : ["ordinary", "ordinaryReply"];
      for (let n = whole(2, 8), first = true; n > 0; n--, first = false) {
        if (!awake(who, t) || blocked.some(([a, b]) => t >= a && t <= b)) break;
        put(t, who, first || chance(0.3) ? topic[0] : topic[1]);
        if (chance(0.25)) t += quick() * minute;
        else {
          who = who === 0 ? 1 : 0;
          t = whenUp(who, t + wait(person[who]!.reply));
        }
      }
    }
  out.sort((a, b) => a.t - b.t).forEach((message, n) => (message.n = n));
  return { text: printed(out, names, style), truth: truthOf() };

  function truthOf() {
    const iso = (t: number): string => new Date(t).toISOString().slice(0, 19);
    const span = (one: Labelled) => ({
      start: iso(one.first.t),
      end: iso(one.last.t),
      firstMessage: one.first.n,
      lastMessage: one.last.n,
    });
    const sorted = <T extends { firstMessage: number }>(list: T[]): T[] =>
      list.sort((a, b) => a.firstMessage - b.firstMessage);
    return {
      generator: "bench/chats/couples.ts",
      seed,
      profile,
      days,
      style,
      timeBasis: "local-floating",
      printedResolution: style.startsWith("ios") ? "second" : "minute",
      people: names,
      messages: out.length,
      episodes: sorted(
        episodes.map((e) => ({
          start: iso(e.start.t),
          chaseEnd: iso(e.chaseEnd.t),
          end: iso(e.end.t),
          firstMessage: e.start.n,
          lastMessage: e.end.n,
          pursuer: names[e.pursuer],
          distancer: names[e.pursuer === 0 ? 1 : 0],
          subtype: e.subtype,
          repair: e.repair,
          chaseMessages: e.chase.map((m) => m.n),
          nChase: e.chase.length,
        })),
      ),
      decoys: sorted(decoys.map((one) => ({ type: one.type, ...span(one) }))),
      ignore: sorted(ignore.map((one) => ({ type: one.type, ...span(one) }))),
    };
  }
}

function printed(messages: readonly Message[], names: readonly [string, string], style: Style): string {
  const ios = style.startsWith("ios");
  const us = style.endsWith("us");
  const two = (n: number): string => String(n).padStart(2, "0");
  const head = (t: number): string => {
    const at = new Date(t);
    const [y, m, d, h] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours()];
    const clock = two(at.getUTCMinutes()) + (ios ? `:${two(at.getUTCSeconds())}` : "");
    const stamp = us
      ? `${m}/${d}/${two(y % 100)}, ${h % 12 || 12}:${clock}\u202f${h < 12 ? "AM" : "PM"}`
      : `${two(d)}/${two(m)}/${y}, ${two(h)}:${clock}`;
    return ios ? `[${stamp}] ` : `${stamp} - `;
  };
  return messages.map((m) => `${head(m.t)}${names[m.who]}: ${m.text}${ios ? "\r\n" : "\n"}`).join("");
}
