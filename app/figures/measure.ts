import type { Face, Measure } from "@refrain/core/drawing";

const families = {
  serif: '"Fraunces Variable", Fraunces, "Iowan Old Style", Palatino, Georgia, serif',
  sans: '"Figtree Variable", Figtree, system-ui, "Segoe UI", sans-serif',
};

/** The measure of this page, with the fonts as they are now; asked for again once more fonts are there. */
export const measureWith = (_fontsReady: boolean): Measure => canvasMeasure();

/** Measures with the fonts this browser has, and remembers: a layout asks for the same words many times. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, face) => {
    const key = `${face.family} ${face.size} ${face.weight} ${text}`;
    const width = known.get(key) ?? measured(context, text, face);
    known.set(key, width);
    return width + (face.spacing ?? 0) * text.length;
  };
}

function measured(context: CanvasRenderingContext2D | null, text: string, face: Face): number {
  // No canvas at all: a little more than half the size a letter, so that nothing overlaps.
  if (!context) return text.length * face.size * 0.56;
  context.font = `${face.weight} ${face.size}px ${families[face.family]}`;
  return context.measureText(text).width;
}
