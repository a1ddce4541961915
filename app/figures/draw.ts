// Figures are laid out in a worker, and the last few are remembered.
import type { Scene } from "@refrain/core/drawing";
import type { Answered, Asked, Drawn, SceneRequest } from "./scene-request.ts";

interface Waiting {
  readonly asked: Asked;
  readonly done: (drawn: Drawn) => void;
}

const waiting = new Map<number, Waiting>();
let last = 0;
let worker: Worker | "none" | undefined;

/** Starts the worker, so that the first figure does not wait for it. */
export function readyToDraw(): void {
  if (worker !== undefined) return;
  try {
    const fresh = new Worker(new URL("./scene-worker.ts", import.meta.url), { type: "module" });
    fresh.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      waiting.get(data.id)?.done(data);
      waiting.delete(data.id);
    });
    fresh.addEventListener("error", goOnHere);
    worker = fresh;
  } catch {
    goOnHere();
  }
}

/** A browser without such workers draws on the page itself. */
function goOnHere(): void {
  worker = "none";
  for (const { asked, done } of waiting.values()) void answerHere(asked, done);
  waiting.clear();
}

const answerHere = async (asked: Asked, done: (drawn: Drawn) => void) => done(await drawHere(asked));

async function drawHere({ request, css }: Asked): Promise<Drawn> {
  const [{ layOut }, { canvasMeasure }] = await Promise.all([import("./lay-out.ts"), import("./measure.ts")]);
  return layOut(request, canvasMeasure(document.createElement("canvas")), css);
}

/** The figure laid out; with `css` also as one SVG text with that style in it. */
export function draw(request: SceneRequest, css?: string): Promise<Drawn> {
  readyToDraw();
  const asked: Asked = { id: (last += 1), request, ...(css === undefined ? {} : { css }) };
  if (!worker || worker === "none") return drawHere(asked);
  const beside = worker;
  return new Promise((done) => {
    waiting.set(asked.id, { asked, done });
    beside.postMessage(asked);
  });
}

const remembered = new Map<string, Scene>();
const most = 8;

/** A scene laid out before, if it is still known. */
export const knownScene = (request: SceneRequest): Scene | undefined =>
  remembered.get(JSON.stringify(request));

export async function drawScene(request: SceneRequest): Promise<Scene> {
  const { scene } = await draw(request);
  remembered.set(JSON.stringify(request), scene);
  for (const key of remembered.keys()) {
    if (remembered.size <= most) break;
    remembered.delete(key);
  }
  return scene;
}
