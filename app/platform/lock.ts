import { closesAfter, type Lock, type LockTools } from "../state/ours/lock.ts";

/** Rounds of the hash: a tenth of a second or so on a phone. Four digits are soon tried all the same; it only hides. */
const rounds = 300_000;

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const bytes = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

async function hashOf(digits: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(digits), "PBKDF2", false, [
    "deriveBits",
  ]);
  return hex(
    await crypto.subtle.deriveBits(
      { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: rounds },
      key,
      256,
    ),
  );
}

const fresh = () => crypto.getRandomValues(new Uint8Array(16));

export const lockTools: LockTools = {
  async pin(digits) {
    try {
      const salt = hex(fresh().buffer);
      return { kind: "pin", salt, hash: await hashOf(digits, salt) };
    } catch {
      return undefined;
    }
  },
  async passkey() {
    try {
      // No server takes part: the device only asks for its owner. The name says nothing.
      const made = await navigator.credentials.create({
        publicKey: {
          challenge: fresh(),
          rp: { name: "Notes" },
          user: { id: fresh(), name: "notes", displayName: "Notes" },
          pubKeyCredParams: [
            { type: "public-key", alg: -7 },
            { type: "public-key", alg: -257 },
          ],
          authenticatorSelection: { authenticatorAttachment: "platform", userVerification: "required" },
        },
      });
      return made instanceof PublicKeyCredential ? { kind: "passkey", id: hex(made.rawId) } : undefined;
    } catch {
      return undefined;
    }
  },
  async opens(lock: Lock, digits) {
    try {
      if (lock.kind === "pin") return digits !== undefined && (await hashOf(digits, lock.salt)) === lock.hash;
      const given = await navigator.credentials.get({
        publicKey: {
          challenge: fresh(),
          allowCredentials: [{ type: "public-key", id: bytes(lock.id) }],
          userVerification: "required",
        },
      });
      return given !== null;
    } catch {
      return false;
    }
  },
};

/** Calls when the app comes back into sight after it was out of it for a while; before anything of it is drawn anew. */
export function closeWhenAway(close: () => void): void {
  let since = 0;
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") since = Date.now();
    else if (since > 0 && Date.now() - since >= closesAfter) close();
  });
}
