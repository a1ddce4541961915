/** A list of whole numbers with room for more; what is new in it is `filled` with one number. */
export function longer(list: Int32Array, length: number, filled = 0): Int32Array<ArrayBuffer> {
  const made = new Int32Array(length);
  made.set(list);
  return filled === 0 ? made : made.fill(filled, list.length);
}
