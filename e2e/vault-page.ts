// What runs inside the browser: the vectors over its own WebCrypto and over the twin, and a couple with four devices.
import { noble } from "@refrain/vault/noble";
import { webCrypto } from "@refrain/vault/unruly";
import { fromHex, isHex32 } from "@refrain/wire";
import { couple, give, say, shown, sync, text, view } from "../testing/world.ts";
import { reopening } from "../app/platform/database.ts";
import { webLock } from "../app/platform/vault/lock.ts";
import { indexedStorage } from "../app/platform/vault/storage.ts";
import { storageFaults } from "../testing/storage-contract.ts";
import { type SignatureCase, vectors } from "../testing/vectors.ts";

/** The app's own storage against the contract, and its lock: one at a time, also between two that ask at once. */
export async function browserPorts() {
  const { open } = reopening();
  const lock = webLock("contract");
  const order: string[] = [];
  const one = async (name: string) => {
    order.push(`${name} in`);
    await new Promise((done) => setTimeout(done, 5));
    order.push(`${name} out`);
  };
  await Promise.all([lock.exclusive(() => one("a")), lock.exclusive(() => one("b"))]);
  return { faults: await storageFaults(indexedStorage(open)), order };
}

const dice = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const twins = { webcrypto: webCrypto(crypto.subtle), noble: noble(dice) };

export async function bothVectors() {
  return { webcrypto: await vectors(twins.webcrypto), noble: await vectors(twins.noble) };
}

export async function bothVerdicts(cases: readonly SignatureCase[]) {
  const verdicts = [];
  for (const { key, message, signature } of cases) {
    if (!isHex32(key)) throw new Error("a key");
    const one = [];
    for (const p of [twins.webcrypto, twins.noble])
      one.push(await p.verify(key, fromHex(message), fromHex(signature)));
    verdicts.push(one);
  }
  return verdicts;
}

/** The thin whole in a browser: said, synced, sealed, opened; with keys of the browser's own making. */
export async function story() {
  const { sam, alex, ours } = await couple(1);
  await say(sam[0], ours, "where are the eggs?");
  await give(sam[0], ours, 1, "unimportant");
  await give(alex[0], ours, 1, "ashamed");
  for (let round = 0; round < 4; round += 1) for (const phone of [...sam, ...alex]) await sync(phone);
  const seen = await view(alex[1], ours, 1);
  return {
    lines: await shown(alex[1], ours),
    theirs: seen.state === "open" ? text(seen.theirs) : seen.state,
  };
}

/** What the platform says of a fresh key: whether any program can export it, and whether it survives IndexedDB. */
export async function freshKey() {
  const signer = await twins.webcrypto.signer();
  const handle = signer.handle as CryptoKey;
  const stored = await new Promise<CryptoKey>((resolve, reject) => {
    const open = indexedDB.open("keys", 1);
    open.addEventListener("upgradeneeded", () => open.result.createObjectStore("keys"));
    open.addEventListener("error", () => reject(open.error));
    open.addEventListener("success", () => {
      const put = open.result.transaction("keys", "readwrite").objectStore("keys");
      put.put(handle, "sign");
      const get = put.get("sign");
      get.addEventListener("success", () => resolve(get.result as CryptoKey));
    });
  });
  const again = twins.webcrypto.signerFrom(stored, signer.publicKey)!;
  const message = dice(20);
  const fits = await twins.webcrypto.verify(signer.publicKey, message, await again.sign(message));
  return { extractable: handle.extractable, fits };
}
