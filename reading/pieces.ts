import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePiece, type Piece } from "./piece.ts";

const ours = join(import.meta.dirname, "pieces");

/** Our pieces in their order. A file of the operator's `folder` replaces ours of the same name, or is added. */
export function readPieces(folder?: string): readonly Piece[] {
  const pieces = new Map<string, Piece>();
  for (const place of folder ? [ours, folder] : [ours]) {
    for (const name of readdirSync(place)) {
      if (!name.endsWith(".md")) continue;
      const piece = parsePiece(name.slice(0, -3), readFileSync(join(place, name), "utf8"));
      if (piece) pieces.set(piece.id, piece);
    }
  }
  return [...pieces.values()].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}
