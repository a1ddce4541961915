import { createContext, useState } from "react";

/** How a field says that so many letters are too many. */
export const SaysTooLong = createContext<(over: number) => string>(String);

/** As much of it as `max` lets in; a sign of two units is not cut in two. */
const fitting = (text: string, max: number): string =>
  text.length <= max ? text : text.slice(0, max).replace(/[\ud800-\udbff]$/, "");

/**
 * What is written, whole, while only the part that fits is handed on: a text pasted in is not cut under one's hands, and
 * how much of it is `over` can be said.
 */
export function useWhole(value: string, max: number, onChange: (value: string) => void) {
  const [typed, setTyped] = useState(value);
  // What came from elsewhere, another tab or a touch, takes the place of what was typed.
  const text = fitting(typed, max) === value ? typed : value;
  const write = (next: string) => {
    setTyped(next);
    onChange(fitting(next, max));
  };
  return { text, over: Math.max(0, text.length - max), write };
}
