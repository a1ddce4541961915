/** A short touch of the phone, where there is one; browsers allow it only on a page that somebody has touched. */
export function pulse(ms: number): void {
  if ("vibrate" in navigator && navigator.userActivation?.hasBeenActive) navigator.vibrate(ms);
}
