/**
 * The bytes of a text, to be looked at four at a time from any place (the first of the four is the lowest): lines of a
 * chat are so short that calling what the platform has costs more than the looking.
 */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** Whether two stretches hold the same bytes; both lie within the text. */
export function sameBytes(view: DataView, a: number, b: number, length: number): boolean {
  const last = length - 4;
  if (last < 0) return sameFew(view, a, b, length);
  for (let i = 0; i < last; i += 4)
    if (view.getInt32(a + i, true) !== view.getInt32(b + i, true)) return false;
  // The last look goes back over bytes already seen rather than beyond the end.
  return view.getInt32(a + last, true) === view.getInt32(b + last, true);
}

function sameFew(view: DataView, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (view.getUint8(a + i) !== view.getUint8(b + i)) return false;
  return true;
}
