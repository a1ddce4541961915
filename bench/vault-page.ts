import { noble } from "@refrain/vault/noble";
import { webCrypto } from "@refrain/vault/unruly";
import { work } from "./vault-work.ts";

const twins = {
  webcrypto: webCrypto(crypto.subtle),
  noble: noble((count) => crypto.getRandomValues(new Uint8Array(count))),
};

export const measure = (name: "webcrypto" | "noble", entries: number, size: number) =>
  work(twins[name], entries, size, () => performance.now());
