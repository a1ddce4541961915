import { randomBytes } from "node:crypto";

/** 96 random bits, as hex: nobody guesses one, and two are never the same. */
export const newId = (): string => randomBytes(12).toString("hex");
