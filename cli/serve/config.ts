// What the environment says about the server. Every fault is found, not only the first.
import { readFileSync } from "node:fs";

export interface Config {
  readonly db: string;
  readonly origins: readonly string[] | undefined;
  readonly appOrigins: readonly string[];
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  readonly trustProxy: boolean;
  readonly metricsToken: string | undefined;
  readonly megabytes: number | undefined;
  /** Where push services can reach whoever runs this; without it push is off. */
  readonly push: string | undefined;
}

export interface ConfigFault {
  readonly name: string;
  readonly found: string;
  readonly why:
    "not-an-origin" | "not-a-number" | "unreadable" | "alone" | "not-yes-or-no" | "too-short" | "no-contact";
}

type Env = Readonly<Record<string, string | undefined>>;

export function readConfig(env: Env): { readonly config: Config; readonly faults: readonly ConfigFault[] } {
  const faults: ConfigFault[] = [];
  const text = (name: string): string | undefined => env[name] || undefined;
  const origins = (name: string): readonly string[] | undefined => {
    const all = text(name)
      ?.split(",")
      .map((one) => one.trim());
    for (const one of all ?? []) if (!isOrigin(one)) faults.push({ name, found: one, why: "not-an-origin" });
    return all;
  };
  const pem = (name: string): string | undefined => {
    const path = text(name);
    try {
      return path === undefined ? undefined : readFileSync(path, "utf8");
    } catch {
      faults.push({ name, found: path ?? "", why: "unreadable" });
      return undefined;
    }
  };
  const yes = (name: string): boolean => {
    const given = text(name);
    if (given !== undefined && !["0", "1"].includes(given))
      faults.push({ name, found: given, why: "not-yes-or-no" });
    return given === "1";
  };
  const number = (name: string): number | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    if (!/^\d{1,9}$/.test(given) || Number(given) === 0)
      faults.push({ name, found: given, why: "not-a-number" });
    return Number(given);
  };
  const cert = pem("REFRAIN_TLS_CERT");
  const key = pem("REFRAIN_TLS_KEY");
  if ((text("REFRAIN_TLS_CERT") === undefined) !== (text("REFRAIN_TLS_KEY") === undefined))
    faults.push({
      name: text("REFRAIN_TLS_CERT") ? "REFRAIN_TLS_KEY" : "REFRAIN_TLS_CERT",
      found: "",
      why: "alone",
    });
  const metricsToken = text("REFRAIN_METRICS_TOKEN");
  if (metricsToken !== undefined && metricsToken.length < 16)
    faults.push({ name: "REFRAIN_METRICS_TOKEN", found: "…", why: "too-short" });
  const push = text("REFRAIN_PUSH");
  if (push !== undefined && !/^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/.test(push))
    faults.push({ name: "REFRAIN_PUSH", found: push, why: "no-contact" });
  return {
    config: {
      db: text("REFRAIN_DB") ?? "data/relay.db",
      origins: origins("REFRAIN_ORIGIN"),
      appOrigins: origins("REFRAIN_APP_ORIGIN") ?? [],
      tls: cert !== undefined && key !== undefined ? { cert, key } : undefined,
      trustProxy: yes("REFRAIN_TRUST_PROXY"),
      metricsToken,
      megabytes: number("REFRAIN_DB_MB"),
      push,
    },
    faults,
  };
}

const isOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { origin, protocol } = new URL(text);
  return origin === text && (protocol === "https:" || protocol === "http:");
};
