/** Puts an element at a share of the frame around it, 0 to 1 from its left upper corner. */
export function put(element: HTMLElement | null, x: number, y: number): void {
  const frame = element?.parentElement;
  if (!element || !frame) return;
  element.style.transform = `translate(${(x * frame.clientWidth).toFixed(1)}px, ${(y * frame.clientHeight).toFixed(1)}px)`;
}

/** A value between two points of an evenly spaced line. */
export function valueAt(values: readonly number[], place: number): number {
  const below = Math.max(0, Math.min(values.length - 1, Math.floor(place)));
  const low = values[below] ?? 0;
  return low + (place - below) * ((values[below + 1] ?? low) - low);
}
