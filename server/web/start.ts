import { type Beside, type Listening, listen, type ListenOptions } from "@refrain/server/http";
import { webApp } from "./app.ts";

export type { Beside };

export interface WebOptions extends Omit<ListenOptions, "parts"> {
  /** The built app. */
  readonly folder: string;
  /** Asked in turn before the app; each gives undefined where the address is not its own. */
  readonly beside?: readonly Beside[];
}

export type Web = Listening;

/** Serves until stopped. A taken port is named, and the next free one is used. */
export function startWeb({ folder, beside = [], ...rest }: WebOptions): Promise<Web> {
  const app = webApp(folder);
  return listen({ ...rest, parts: [...beside, async (request) => app.fetch(request)] });
}
