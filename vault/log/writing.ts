import type { Bytes } from "@refrain/wire";

/** What one transaction will write, gathered while it is decided. */
export interface Writing {
  readonly changes: Map<string, Bytes | undefined>;
  put(key: string, value: Bytes): void;
  remove(key: string): void;
}

export function writing(): Writing {
  const changes = new Map<string, Bytes | undefined>();
  return {
    changes,
    put: (key, value) => void changes.set(key, value),
    remove: (key) => void changes.set(key, undefined),
  };
}
