// How long the loop takes to lay out and to write as SVG, beside one pass over its own text with the measurer.
import { figures } from "../core/drawing/figures.ts";
import { approximateWidth, toSvg } from "../core/drawing/index.ts";

const turns = 60;

/** Median time of one call, ms, after a warm-up. */
function median(run: () => unknown): number {
  for (let i = 0; i < 15; i++) run();
  const times = Array.from({ length: turns }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[turns / 2] ?? 0;
}

const face = { family: "sans", size: 15, weight: 400 } as const;
for (const name of ["eggs-320", "eggs-800", "eggs-poster", "long-320"]) {
  const figure = figures.find((figure) => figure.name === name);
  if (figure === undefined) continue;
  const scene = figure.scene();
  const measuring = median(() => approximateWidth(scene.description, face));
  const layout = median(figure.scene);
  const writing = median(() => toSvg(scene));
  console.log(
    `${name}: layout ${layout.toFixed(2)} ms, SVG ${writing.toFixed(2)} ms; layout ÷ SVG ${(layout / writing).toFixed(1)}, ` +
      `layout ÷ measuring its text once ${(layout / measuring).toFixed(0)}`,
  );
}
