/** 128 random bits in hexadecimal. (`randomUUID` is missing on plain http from another machine; this is not.) */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
