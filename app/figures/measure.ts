import { approximateWidth, type Face, type Measure } from "@refrain/core/drawing";

const families = {
  serif: '"Fraunces Variable", Fraunces, "Iowan Old Style", Palatino, Georgia, serif',
  sans: '"Figtree Variable", Figtree, system-ui, "Segoe UI", sans-serif',
};

/** Measures with the fonts this browser has, and remembers: a layout asks for the same words many times. */
export function canvasMeasure(canvas: OffscreenCanvas | HTMLCanvasElement | undefined): Measure {
  const context = canvas?.getContext("2d");
  if (!context || !("measureText" in context)) return approximateWidth;
  const known = new Map<string, number>();
  const measured = (text: string, face: Face): number => {
    context.font = `${face.weight} ${face.size}px ${families[face.family]}`;
    return context.measureText(text).width;
  };
  return (text, face) => {
    const key = `${face.family} ${face.size} ${face.weight} ${text}`;
    const width = known.get(key) ?? measured(text, face);
    known.set(key, width);
    return width + (face.spacing ?? 0) * text.length;
  };
}
