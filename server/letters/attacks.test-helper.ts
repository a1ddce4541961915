// A server of letters with one clock and every statement of its store written down.
import { beforeEach } from "vitest";
import { makeLink } from "./comments/login.ts";
import { clock, everything, settings as base, start, type Clock } from "./parts.test-helper.ts";
import { serveLetters } from "./serve.ts";
import { openStore, type Store } from "./store/open.ts";
import { tokens } from "./tokens.ts";

export const site = "https://refrain.example";
export const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
export let statements: string[];
export let store: Store;
export let time: Clock;
export let part: ReturnType<typeof serveLetters>;

/** Makes the server anew for each attack of the file that calls this. */
export function anewForEachAttack(): void {
  beforeEach(async () => {
    statements = [];
    time = clock();
    store = await openStore(":memory:", (event) => void statements.push(event.query.sql));
    part = serveLetters({
      store,
      settings: {
        ...base,
        site,
        transport: undefined,
        store: "",
        folder: "",
        reading: undefined,
        rates: { perSecond: 0, perDomain: 0 },
      },
      now: time.now,
      trouble: () => undefined,
    });
    await part.idle();
  });
}

export const ask = async (path: string, init: RequestInit = {}, from = "203.0.113.5") =>
  (await part.beside(new Request(`${site}${path}`, init), { address: from })) ??
  new Response(null, { status: 404 });
export const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  from?: string,
) => ask(path, { method: "POST", body: new URLSearchParams(fields), headers }, from);
export const join = (address: string, from?: string) =>
  post("/letters", { address, letters: "on" }, {}, from);
export const sign = () => tokens(store.secret);
export const form = () => sign().sign(`form ${time.now() - 60_000}`);
export const comment = (fields: Record<string, string> = {}, from?: string) =>
  post("/comments/the-dance", { name: "Kim", text: "Us, last night.", form: form(), ...fields }, {}, from);

/** Reader “kim@reader.example”, confirmed. */
export async function kim(): Promise<string> {
  await store.importReaders([{ address: "kim@reader.example", wants: everything }], start);
  return (await store.readersAfter("", 1))[0]!.id;
}
export async function operator(): Promise<{
  readonly cookie: string;
  readonly token: string;
  readonly page: string;
}> {
  const link = await makeLink(store, site, time.now());
  const answer = await post(new URL(link).pathname, {});
  const page = await answer.text();
  return {
    cookie: answer.headers.get("Set-Cookie")!.split(";")[0]!,
    token: /name="token" value="([^"]+)"/.exec(page)![1]!,
    page,
  };
}
