export { readPieces } from "./pieces.ts";
export { parsePiece, splitSource, type Piece } from "./piece.ts";
export { readCourse, type CourseLetter } from "./course.ts";
export { asText, render } from "./markdown.ts";
