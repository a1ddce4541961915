import type { StorageFault } from "../state/ports.ts";

/** A browser's storage error as one of the three things a person can do something about. */
export function storageFault(error: unknown): StorageFault {
  const name = error instanceof DOMException || error instanceof Error ? error.name : "";
  const detail = error instanceof Error ? `${name}: ${error.message}` : String(error);
  if (name === "QuotaExceededError") return { kind: "full", detail };
  if (["SecurityError", "InvalidStateError", "NotAllowedError", "UnknownError"].includes(name))
    return { kind: "blocked", detail };
  return { kind: "failed", detail };
}
