export * from "./device.ts";
export type { VaultError } from "./errors.ts";
export type { Alarm } from "./log/alarm.ts";
export * from "./ports.ts";
export { reveal, Secret, secret } from "./secret.ts";
export { type Subtle, webCrypto } from "./keys/webcrypto.ts";
