// The server's push, where whoever runs it has turned it on. It is told an address of the browser's push service and a
// minute, and nothing else.
import { field } from "../state/field.ts";
import { workerAtWork } from "./keep-offline.ts";

const minute = 60_000;
/** How long an answer is waited for, in milliseconds. */
const patience = 20_000;

const asked = (path: string, how: RequestInit = {}): Promise<Response | undefined> =>
  fetch(path, { ...how, signal: AbortSignal.timeout(patience) }).catch(() => undefined);

/** The server's public key; undefined where push is off or there is no connection. */
export async function pushKey(): Promise<string | undefined> {
  const answer = await asked("/v1/push/key");
  if (!answer?.ok) return undefined;
  const body: unknown = await answer.json().catch(() => undefined);
  return textIn(body, "key");
}

export async function subscribeToPush(): Promise<string | undefined> {
  const key = await pushKey();
  if (key === undefined) return undefined;
  const registration = await workerAtWork();
  const subscription = await registration?.pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey: key })
    .catch(() => undefined);
  return subscription?.endpoint;
}

/** Asks for one empty push at this time; gives what takes it back. */
export async function pushAt(endpoint: string, at: number): Promise<string | undefined> {
  const answer = await asked("/v1/push", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ endpoint, minute: Math.floor(at / minute) }),
  });
  if (!answer?.ok) return undefined;
  return textIn(await answer.json().catch(() => undefined), "ticket");
}

export const withdrawPush = async (ticket: string): Promise<void> =>
  void (await asked(`/v1/push/${encodeURIComponent(ticket)}`, { method: "DELETE" }));

function textIn(body: unknown, name: string): string | undefined {
  const value = field(body, name);
  return typeof value === "string" ? value : undefined;
}
