// The server's push, where whoever runs it has turned it on. It is told an address of the browser's push service and a
// minute, and nothing else.
const minute = 60_000;

/** The server's public key; undefined where push is off or there is no connection. */
export async function pushKey(): Promise<string | undefined> {
  const answer = await fetch("/v1/push/key").catch(() => undefined);
  if (!answer?.ok) return undefined;
  const body: unknown = await answer.json().catch(() => undefined);
  return field(body, "key");
}

export async function subscribeToPush(): Promise<string | undefined> {
  const key = await pushKey();
  if (key === undefined) return undefined;
  const offline = await import("./keep-offline.ts").catch(() => undefined);
  const registration = await offline?.workerAtWork();
  const subscription = await registration?.pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey: key })
    .catch(() => undefined);
  return subscription?.endpoint;
}

/** Asks for one empty push at this time; gives what takes it back. */
export async function pushAt(endpoint: string, at: number): Promise<string | undefined> {
  const answer = await fetch("/v1/push", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ endpoint, minute: Math.floor(at / minute) }),
  }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  return field(await answer.json().catch(() => undefined), "ticket");
}

export const withdrawPush = async (ticket: string): Promise<void> =>
  void (await fetch(`/v1/push/${encodeURIComponent(ticket)}`, { method: "DELETE" }).catch(() => undefined));

function field(body: unknown, name: string): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(body, name)?.value;
  return typeof value === "string" ? value : undefined;
}
