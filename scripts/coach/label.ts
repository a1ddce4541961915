// Turns the lines we write by hand into labelled messages. A line reads
//   stance|strengths|tags|text with [kind:marked clauses]|more strengths
// stance P D S R N; strengths s e o i n r w; tags t(exting) u(k) i(ndian) a(ave) l(etter) q(uoted) s(arcasm) j(emoji) z(trap)
// v(distancer's voice); kinds c b x d w t m o f a: criticism, blame, contempt, defensiveness, stonewalling, threat, mindreading,
// demand (order), pseudofeeling (false feeling), behaviour (act). A second letter after a slash is also accepted.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup.mjs";

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly flags: readonly { kind: string; span: string; start: number; end: number; alsoOk?: string[] }[];
  readonly strengths: readonly string[];
  readonly stance: string;
  readonly tags: readonly string[];
}

const stance: Record<string, string> = { P: "pursue", D: "distance", S: "soften", R: "repair", N: "neutral" };
const strength: Record<string, string> = {
  s: "situation",
  e: "emotion",
  o: "ownpart",
  i: "impulse",
  n: "need",
  r: "request",
  w: "warmth",
};
const tag: Record<string, string> = {
  t: "texting",
  u: "uk",
  i: "indian-english",
  a: "aave",
  l: "letter",
  q: "quoted",
  s: "sarcasm",
  j: "emoji",
  z: "trap",
  v: "distancer-voice",
};
const kind: Record<string, string> = {
  c: "criticism",
  b: "blame",
  x: "contempt",
  d: "defensiveness",
  w: "stonewalling",
  t: "threat",
  m: "mindreading",
  o: "demand",
  f: "pseudofeeling",
  a: "behaviour",
};
const named = (table: Record<string, string>, letter: string, line: string): string => {
  const name = table[letter];
  if (name === undefined) throw new Error(`unknown letter ${letter}: ${line}`);
  return name;
};

/** One line; throws where it is malformed, so that a slip of ours never becomes a label. */
export function label(line: string, id: string): Labelled {
  const [s = "", have = "", tags = "", marked = "", more = ""] = line.split("|");
  let text = "";
  const flags: { kind: string; span: string; start: number; end: number; alsoOk?: string[] }[] = [];
  let at = 0;
  for (const match of marked.matchAll(/\[([a-z])(?:\/([a-z]))?:([^\]]*)\]/g)) {
    text += marked.slice(at, match.index);
    const span = match[3] ?? "";
    const also = match[2];
    flags.push({
      kind: named(kind, match[1] ?? "", line),
      span,
      start: text.length,
      end: text.length + span.length,
      ...(also ? { alsoOk: [named(kind, also, line)] } : {}),
    });
    text += span;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const letters = `${have}${more}`.replaceAll("-", "");
  const strengths = new Set<string>();
  for (const letter of letters) {
    // A kind letter among the strengths is a slip we allow: the marks carry the kinds.
    if (strength[letter] !== undefined) strengths.add(strength[letter]);
  }
  return {
    id,
    text,
    flags,
    strengths: [...strengths],
    stance: named(stance, s, line),
    tags: tags
      .replaceAll("-", "")
      .split("")
      .map((letter) => named(tag, letter, line)),
  };
}

/** All lines of a folder of reference/coach, `lines` or `aside`. */
export function labelled(folder: string): Labelled[] {
  const place = join(root, "reference", "coach", folder);
  return readdirSync(place)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) =>
      readFileSync(join(place, name), "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "" && !line.startsWith("//"))
        .map((line, i) => label(line, `${name.slice(0, -4)}-${i + 1}`)),
    );
}

if (import.meta.main) {
  for (const each of labelled(process.argv[2] ?? "lines")) console.log(JSON.stringify(each));
}
