import { halfAttacks } from "./halves.ts";
import type { Attack } from "./kit.ts";
import { linkAttacks } from "./link.ts";
import { memberAttacks } from "./member.ts";
import { readerAttacks } from "./reader.ts";
import { relayAttacks } from "./relay.ts";

export type { Attack } from "./kit.ts";
export const attacks: readonly Attack[] = [
  ...relayAttacks,
  ...memberAttacks,
  ...readerAttacks,
  ...halfAttacks,
  ...linkAttacks,
];
