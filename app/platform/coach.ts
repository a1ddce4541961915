import type { Coached, MomentPorts } from "../state/moment/ports.ts";

interface Asked {
  readonly id: number;
  readonly text: string;
  readonly kept: readonly string[];
  readonly answer: (coached: Coached | undefined) => void;
}

/**
 * The coach in a worker of its own, started with the first text. While it reads one text only the latest of those that
 * follow waits; what came between is answered with nothing. A worker that fails leaves the field without notes; the next
 * text starts another.
 */
export function browserCoach(): MomentPorts["coach"] {
  let worker: Worker | undefined;
  let reading: Asked | undefined;
  let next: Asked | undefined;
  let count = 0;
  const start = () => {
    if (!worker || reading || !next) return;
    reading = next;
    next = undefined;
    const { id, text, kept } = reading;
    worker.postMessage({ id, text, kept });
  };
  const opened = (): Worker | undefined => {
    try {
      const made = new Worker(new URL("../worker/coach.ts", import.meta.url), { type: "module" });
      made.addEventListener("message", ({ data }: MessageEvent<{ id: number; coached: Coached }>) => {
        if (data.id === reading?.id) reading.answer(data.coached);
        reading = undefined;
        start();
      });
      made.addEventListener("error", () => {
        made.terminate();
        worker = undefined;
        reading?.answer(undefined);
        next?.answer(undefined);
        reading = next = undefined;
      });
      return made;
    } catch {
      return undefined;
    }
  };
  return (text, kept) =>
    new Promise((answer) => {
      worker ??= opened();
      if (!worker) {
        answer(undefined);
        return;
      }
      next?.answer(undefined);
      next = { id: (count += 1), text, kept, answer };
      start();
    });
}
