// A plain plot as SVG text: lines, points, areas, two axes. For the pages on methods only; the app's figures are in core/drawing.

export interface Line {
  readonly points: readonly (readonly [number, number])[];
  readonly colour: string;
  readonly dashed?: boolean;
  readonly label?: string;
  /** Draw single points instead of a line. */
  readonly dots?: boolean;
}

export interface Plot {
  readonly title: string;
  readonly x: { readonly from: number; readonly to: number; readonly label: string };
  readonly y: { readonly from: number; readonly to: number; readonly label: string };
  readonly lines: readonly Line[];
}

const [width, height, left, right, top, bottom] = [640, 300, 56, 150, 34, 44];
const short = (v: number): string => String(Number(v.toFixed(1)));

/** Text of the picture; numbers to a tenth of a pixel, so that it is the same on every machine. */
export function plot({ title, x, y, lines }: Plot): string {
  const px = (v: number) => left + ((v - x.from) / (x.to - x.from)) * (width - left - right);
  const py = (v: number) => height - bottom - ((v - y.from) / (y.to - y.from)) * (height - top - bottom);
  const inside = ([a, b]: readonly [number, number]) =>
    a >= x.from - 1e-9 && a <= x.to + 1e-9 && b >= y.from && b <= y.to;
  const marks = (from: number, to: number) =>
    Array.from({ length: 5 }, (_, i) => from + ((to - from) * i) / 4);
  const grid = [
    ...marks(x.from, x.to).map(
      (v) =>
        `<text x="${short(px(v))}" y="${height - bottom + 16}" text-anchor="middle">${Number(v.toPrecision(3))}</text>`,
    ),
    ...marks(y.from, y.to).map(
      (v) =>
        `<line x1="${left}" x2="${width - right}" y1="${short(py(v))}" y2="${short(py(v))}" stroke="#d9d2c5"/><text x="${left - 6}" y="${short(py(v) + 4)}" text-anchor="end">${Number(v.toPrecision(3))}</text>`,
    ),
  ];
  const drawn = lines.map((line) => {
    const kept = line.points.filter(inside);
    if (line.dots)
      return kept
        .map((p) => `<circle cx="${short(px(p[0]))}" cy="${short(py(p[1]))}" r="3" fill="${line.colour}"/>`)
        .join("");
    const path = kept.map((p, i) => `${i ? "L" : "M"}${short(px(p[0]))} ${short(py(p[1]))}`).join("");
    return `<path d="${path}" fill="none" stroke="${line.colour}" stroke-width="2"${line.dashed ? ' stroke-dasharray="5 4"' : ""}/>`;
  });
  const named = lines.filter((line) => line.label);
  const legend = named.map(
    (line, i) =>
      `<line x1="${width - right + 10}" x2="${width - right + 30}" y1="${top + 8 + i * 18}" y2="${top + 8 + i * 18}" stroke="${line.colour}" stroke-width="3"${line.dashed ? ' stroke-dasharray="5 4"' : ""}/><text x="${width - right + 36}" y="${top + 12 + i * 18}">${line.label}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#3a342c">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="#fbf8f2"/>
<text x="${left}" y="20" font-size="13">${title}</text>
${grid.join("\n")}
${drawn.join("\n")}
${legend.join("\n")}
<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">${x.label}</text>
<text transform="translate(14 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${y.label}</text>
</svg>
`;
}
