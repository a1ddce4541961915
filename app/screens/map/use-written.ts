import { useState } from "react";

/**
 * Whether the place for own words stands on the screen: with more words always; with fewer where some were written, since the
 * other reads them.
 */
export function useWritten(fewer: boolean, words: string): boolean {
  const [written, setWritten] = useState(false);
  // Once there it stays, so that it can be emptied.
  if (words !== "" && !written) setWritten(true);
  return !fewer || written;
}
