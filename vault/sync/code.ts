// A code two phones can compare, side by side or by voice: the same if both have the same history (SY8).
import { ascii, controlHead, err, type Hex32, ok, type Result, tagged } from "@refrain/wire";
import { type Context, logOf } from "../context.ts";
import type { VaultError } from "../errors.ts";

/** Twenty digits in groups of four: too many for a relay to find two histories with one code. Own entries the relay has not yet taken are left out. */
export async function headsCode(context: Context, space: Hex32): Promise<Result<string, VaultError>> {
  const log = logOf(context, space);
  if (!log.ok) return err(log.error);
  const heads = new Map<Hex32, { seq: number; id: Hex32 }>();
  for (const { id, header, acked } of log.value.kept.values())
    if (acked && header.seq > (heads.get(header.author)?.seq ?? 0))
      heads.set(header.author, { seq: header.seq, id });
  const control = controlHead(log.value.roster);
  const lines = [...heads].map(([device, { seq, id }]) => `${device}:${seq}:${id}`).sort();
  const text = [log.value.space, `${control.index}:${control.id}`, ...lines].join("\n");
  const hash = await context.ports.primitives.sha256(tagged("heads", ascii(text)));
  const view = new DataView(hash.buffer);
  const number = ((view.getBigUint64(0) << 64n) | view.getBigUint64(8)) % 100_000_000_000_000_000_000n;
  return ok(
    String(number)
      .padStart(20, "0")
      .replace(/(\d{4})(?=\d)/g, "$1 "),
  );
}
