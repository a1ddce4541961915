export { readPieces } from "./pieces.ts";
export { parsePiece, type Piece } from "./piece.ts";
