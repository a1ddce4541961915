import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { readPieces } from "@refrain/reading";
import {
  answer,
  commentWords,
  makeLink,
  readReasons,
  refuse,
  show,
  type Comment,
} from "@refrain/server/letters";
import { print, tell, withStore, type Parts } from "../letters/parts.ts";
import { comments as words } from "../words/en/comments.ts";

export const help = words.help;

const needs = { review: 0, list: 0, show: 1, refuse: 1, answer: 2, link: 0, export: 0 } as const;

/** 0 all well, 1 there is no such comment, 2 the call is at fault. */
export async function run(args: readonly string[]): Promise<number> {
  let call;
  try {
    call = parseArgs({ args: [...args], options: { json: { type: "boolean" } }, allowPositionals: true });
  } catch {
    return complain(words.usage, 2);
  }
  const [what = "", id = "", text = ""] = call.positionals;
  const wanted = Object.entries(needs).find(([name]) => name === what)?.[1];
  if (wanted === undefined || call.positionals.length !== wanted + 1) return complain(words.usage, 2);
  return withStore(call.values.json === true, async (parts: Parts) => {
    const { store, settings, json } = parts;
    switch (what) {
      case "review":
        return review(parts);
      case "list": {
        const held = await store.heldComments();
        return json
          ? print(JSON.stringify(held.map(shownTo)))
          : print(
              held.length === 0 ? words.none : held.map((one) => `${one.id}\n${pageOf(one)}`).join("\n\n"),
            );
      }
      case "link": {
        const link = await makeLink(store, settings.site, Date.now());
        return tell(json, { link }, link);
      }
      case "export":
        for (const one of await store.allComments()) print(JSON.stringify(shownTo(one)));
        return 0;
      default: {
        const done = await decide(
          parts,
          what === "show" ? "show" : what === "refuse" ? "refuse" : "answer",
          id,
          text,
        );
        if (!done) return complain(words.missing(id), 1);
        return tell(
          json,
          { id, done: what },
          words.done[what === "show" ? "show" : what === "refuse" ? "refuse" : "answer"],
        );
      }
    }
  });
}

async function decide(
  { store, settings }: Parts,
  what: "show" | "refuse" | "answer",
  id: string,
  text: string,
): Promise<boolean> {
  const comment = await store.comment(id);
  if (!comment) return false;
  if (what === "refuse") return refuse(store, id, Date.now());
  const titles = new Map(readPieces(settings.reading).map((piece) => [piece.id, piece.title]));
  const titleOf = (piece: string) => titles.get(piece) ?? piece;
  await show(store, id, titleOf, Date.now());
  if (what === "answer")
    await answer(store, comment, { name: commentWords.operator, text }, titleOf, Date.now());
  return true;
}

/** One after the other, in a conversation; also through a pipe. */
async function review(parts: Parts): Promise<number> {
  const held = await parts.store.heldComments();
  if (held.length === 0) return print(words.none);
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string | undefined> => {
    process.stdout.write(question);
    const { value, done } = await lines.next();
    return done ? undefined : value.trim();
  };
  for (const one of held) {
    print(`\n${pageOf(one)}`);
    const said = await ask(words.asks);
    if (said === undefined || said.startsWith("q")) break;
    if (said.startsWith("s") && (await decide(parts, "show", one.id, ""))) print(words.done.show);
    if (said.startsWith("r") && (await decide(parts, "refuse", one.id, ""))) print(words.done.refuse);
    if (said.startsWith("a")) {
      const text = await ask(words.asksAnswer);
      if (text && (await decide(parts, "answer", one.id, text))) print(words.done.answer);
    }
  }
  const left = await parts.store.heldCount();
  return print(left === 0 ? words.none : words.left(left));
}

/** A terminal acts on some signs; a comment is not to use them. */
const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === "\n" ? "\n  " : "\u00b7"));

const pageOf = (one: Comment): string =>
  [
    words.head(harmless(one.name), one.piece, one.score),
    `  ${harmless(one.text)}`,
    ...readReasons(one.reasons).map((reason) => `  ! ${harmless(commentWords.reason(reason))}`),
  ].join("\n");

const shownTo = ({ reasons, same: _same, operator, wants_replies: _wants, ...one }: Comment) => ({
  ...one,
  operator: operator === 1,
  reasons: readReasons(reasons),
});

function complain(text: string, code: 1 | 2): number {
  process.stderr.write(`refrain comments: ${text}\n`);
  return code;
}
