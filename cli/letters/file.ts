import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPieces, splitSource } from "@refrain/reading";
import type { Settings } from "@refrain/server/letters";
import { letters as words } from "../words/en/letters.ts";

export interface LetterFile {
  readonly id: string;
  readonly subject: string;
  readonly source: string;
  readonly kind: "letter" | "piece";
}

export const isName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(name);
export const fileOf = ({ folder }: Settings, name: string): string => join(folder, `${name}.md`);

/** The letter as it lies in its file; a sentence when it cannot be used. */
export function readLetter(settings: Settings, name: string): LetterFile | string {
  if (!isName(name)) return words.badName;
  const file = fileOf(settings, name);
  if (!existsSync(file)) return words.missing(file);
  const parts = splitSource(readFileSync(file, "utf8"));
  const subject = parts?.fields.get("title");
  if (!parts || !subject) return words.noTitle(file);
  return {
    id: name,
    subject,
    source: parts.body.trim(),
    kind: parts.fields.get("kind") === "piece" ? "piece" : "letter",
  };
}

/** Begins a letter; the file's path, or a sentence when it cannot be begun. */
export function newLetter(
  settings: Settings,
  name: string,
  { title, piece }: { readonly title?: string | undefined; readonly piece?: string | undefined },
): { readonly file: string } | string {
  if (!isName(name)) return words.badName;
  const file = fileOf(settings, name);
  if (existsSync(file)) return words.exists(file);
  const about = piece === undefined ? undefined : readPieces(settings.reading).find(({ id }) => id === piece);
  if (piece !== undefined && !about) return words.noPiece(piece);
  const subject = (title ?? about?.title ?? words.untitled).replace(/\s+/g, " ");
  const body = about ? words.pieceText(about.title, about.summary, about.id) : words.start;
  mkdirSync(settings.folder, { recursive: true });
  writeFileSync(file, `---\ntitle: ${subject}\nkind: ${about ? "piece" : "letter"}\n---\n\n${body}\n`);
  return { file };
}
