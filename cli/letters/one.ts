import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { letterDraft, parseAddress, prepare, previewOf, readInbound, tokens } from "@refrain/server/letters";
import { letters as words } from "../words/en/letters.ts";
import { csvField } from "./csv.ts";
import { readLetter } from "./file.ts";
import { complain, print, tell, type Parts } from "./parts.ts";

/** The links of a mail that belongs to nobody. */
const nobody = (site: string) => ({ mine: `${site}/letters`, stop: `${site}/letters` });

export function preview({ settings, json }: Parts, name: string, htmlFile: string | undefined): number {
  const letter = readLetter(settings, name);
  if (typeof letter === "string") return complain(letter, 1);
  const draft = letterDraft(letter.subject, letter.source, settings.site);
  const values = nobody(settings.site);
  const text = previewOf(draft.text, values);
  const html = previewOf(draft.html, values);
  if (htmlFile !== undefined) {
    writeFileSync(htmlFile, html);
    return tell(json, { file: htmlFile }, words.written(htmlFile));
  }
  return tell(json, { subject: letter.subject, text, html }, `${letter.subject}\n\n${text}`);
}

export async function test({ settings, json }: Parts, name: string, given: string): Promise<number> {
  const letter = readLetter(settings, name);
  if (typeof letter === "string") return complain(letter, 1);
  const parsed = parseAddress(given);
  if ("fault" in parsed) return complain(words.badAddress, 1);
  if (!settings.transport) return complain(words.noSmtp, 1);
  const raw = prepare(letterDraft(letter.subject, letter.source, settings.site))({
    from: settings.from,
    to: parsed.address,
    messageId: `<${randomUUID()}@${settings.fromAddress.split("@")[1] ?? ""}>`,
    date: new Date(),
    headers: {},
    values: nobody(settings.site),
  });
  const line = await settings.transport.open();
  if ("failed" in line) return complain(words.notTested(line.failed), 1);
  const outcome = await line.send({ from: settings.fromAddress, to: parsed.address }, () =>
    Promise.resolve(raw),
  );
  line.close();
  return outcome.kind === "sent"
    ? tell(json, { sent: parsed.address }, words.tested(parsed.address))
    : complain(words.notTested("answer" in outcome ? outcome.answer : outcome.kind), 1);
}

/** Every reader, a page at a time. */
export async function exportReaders({ store, json }: Parts): Promise<number> {
  if (!json) print("address,state,reason,letters,pieces,course,since");
  for (let after = ""; ;) {
    const page = await store.readersAfter(after, 500);
    if (page.length === 0) return 0;
    after = page.at(-1)?.id ?? "";
    const lines = page.map((reader) => {
      const { address, state, stop_reason, wants_letters, wants_pieces, wants_course, at } = reader;
      const since = new Date(at).toISOString();
      const fields = [address, state, stop_reason ?? "", wants_letters, wants_pieces, wants_course, since];
      return json
        ? JSON.stringify({
            address,
            state,
            reason: stop_reason,
            letters: wants_letters === 1,
            pieces: wants_pieces === 1,
            course: wants_course === 1,
            since,
          })
        : fields.map((field) => csvField(String(field))).join(",");
    });
    if (!process.stdout.write(`${lines.join("\n")}\n`))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}

/** One mail on standard input. 0 also when it says nothing to act on: a mail server would otherwise send it back. */
export async function inbound({ store, json }: Parts): Promise<number> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size <= 1_048_576) parts.push(bytes);
  }
  if (size === 0) return complain(words.nothing, 1);
  const found = readInbound(Buffer.concat(parts), tokens(store.secret), Date.now());
  if ("id" in found) await store.stop(found.id, found.kind === "stop" ? "asked" : found.kind);
  return tell(json, { kind: found.kind }, words.inbound[found.kind]);
}
