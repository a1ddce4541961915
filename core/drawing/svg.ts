import { attribute, xmlText } from "./escape.ts";
import { num, roundedBox, disc } from "./path.ts";
import { light, type Palette } from "./palette.ts";
import type { Fade, Family, Item, Line, Mark, Role, Scene, StationGroup, TextLine } from "./scene.ts";

export interface SvgOptions {
  readonly palette?: Palette;
  /** Before every id, so that several figures can stand on one page; letters, digits, `-` and `_`. */
  readonly prefix?: string;
  /** Whether the paper is painted; true by default. */
  readonly paper?: boolean;
  /** Font stacks, as in CSS. */
  readonly fonts?: Readonly<Record<Family, string>>;
  /** CSS put inside, such as `@font-face` rules with the fonts as data. */
  readonly css?: string;
}

/** Fonts that are asked for first, then what most machines have. */
export const fontStacks: Readonly<Record<Family, string>> = {
  serif: "'Fraunces Variable',Fraunces,'Iowan Old Style',Palatino,Georgia,serif",
  sans: "'Figtree Variable',Figtree,system-ui,'Segoe UI',sans-serif",
};

/**
 * The scene as one self-contained SVG: no script, nothing loaded, named and described for a screen reader, its stations as
 * labelled groups in the order of the dance. Always well-formed XML, whatever the words hold.
 */
export function toSvg(scene: Scene, options: SvgOptions = {}): string {
  const pen = penFor(options);
  const { width, height } = scene;
  const id = (name: string) => `${pen.prefix}${name}`;
  const body = [
    options.paper === false
      ? ""
      : `<rect width="${num(width)}" height="${num(height)}" fill="${pen.colour("paper")}"/>`,
    ...scene.heading.map(pen.item),
    `<g aria-hidden="true">${scene.ground.map(pen.item).join("")}</g>`,
    ...scene.stations.map((station) => stationGroup(station, pen, id)),
    ...scene.names.map(
      (name) =>
        `<g role="group" aria-label="${attribute(name.name)}">${name.items.map(pen.item).join("")}</g>`,
    ),
    `<g aria-hidden="true">${pen.item(scene.dot)}</g>`,
    ...scene.sentence.map(pen.item),
  ];
  const language = attribute(scene.language);
  const root = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}"`,
    ` role="img" aria-labelledby="${id("title")}" aria-describedby="${id("desc")}" xml:lang="${language}" lang="${language}">`,
  ].join("");
  return [
    root,
    `<title id="${id("title")}">${xmlText(scene.title)}</title><desc id="${id("desc")}">${xmlText(scene.description)}</desc>`,
    options.css ? `<style>${xmlText(options.css)}</style>` : "",
    pen.defs(),
    body.join("\n"),
    "</svg>\n",
  ].join("\n");
}

type Pen = ReturnType<typeof penFor>;

function stationGroup(station: StationGroup, pen: Pen, id: (name: string) => string): string {
  return `<g id="${id(station.id)}" role="group" aria-label="${attribute(station.aloud)}">${station.items.map(pen.item).join("")}</g>`;
}

function penFor({ palette = light, prefix = "loop-", fonts = fontStacks }: SvgOptions) {
  const safe = prefix.replace(/[^\w-]/g, "");
  const fades: string[] = [];
  const colour = (role: Role): string => attribute(palette[role]);
  const paint = (fill: Role | Fade): string =>
    typeof fill === "string" ? colour(fill) : `url(#${fade(fill)})`;

  const fade = ({ from, to, stops }: Fade): string => {
    const id = `${safe}fade-${fades.length + 1}`;
    const inner = stops.map(
      (stop) =>
        `<stop offset="${num(stop.at)}" stop-color="${colour(stop.colour)}"${stop.opacity === 1 ? "" : ` stop-opacity="${num(stop.opacity)}"`}/>`,
    );
    fades.push(
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${num(from.x)}" y1="${num(from.y)}" x2="${num(to.x)}" y2="${num(to.y)}">${inner.join("")}</linearGradient>`,
    );
    return id;
  };

  const lineOf = (line: Line): string =>
    ` stroke="${paint(line.colour)}" stroke-width="${num(line.width)}"${line.dash ? ` stroke-dasharray="${line.dash.map(num).join(" ")}" stroke-linecap="round"` : ""}`;

  const inked = (fill: Role | Fade | undefined, line: Line | undefined): string =>
    ` fill="${fill === undefined ? "none" : paint(fill)}"${line === undefined ? "" : lineOf(line)}`;

  const mark = ({ shape, at, r, fill, line, edge }: Mark): string => {
    const drawn = (size: number) =>
      shape === "circle"
        ? disc(at, size)
        : roundedBox(at.x - size * 0.9, at.y - size * 0.9, size * 1.8, size * 1.8, size * 0.48);
    const paper = edge === undefined ? "" : `<path d="${drawn(r + edge)}" fill="${colour("paper")}"/>`;
    return `${paper}<path d="${drawn(r)}"${inked(fill, line)}/>`;
  };

  const text = (line: TextLine): string => {
    const [first] = line.runs;
    if (first === undefined) return "";
    const same = line.runs.length === 1;
    const rtl = line.direction === "rtl";
    const anchor = line.anchor === "middle" ? "middle" : (line.anchor === "left") === rtl ? "end" : "start";
    const face = ` font-family="${attribute(fonts[line.family])}" font-size="${num(line.size)}"`;
    const extra = `${line.spacing ? ` letter-spacing="${num(line.spacing)}"` : ""}${rtl ? ' direction="rtl"' : ""}`;
    const style = (run: typeof first) => ` font-weight="${run.weight}" fill="${colour(run.colour)}"`;
    const inner = same
      ? xmlText(first.text)
      : line.runs.map((run) => `<tspan${style(run)}>${xmlText(run.text)}</tspan>`).join("");
    return `<text x="${num(line.at.x)}" y="${num(line.at.y)}" text-anchor="${anchor}"${face}${same ? style(first) : ""}${extra}>${inner}</text>`;
  };

  const item = (item: Item): string => {
    switch (item.kind) {
      case "area":
        return `<path d="${item.path}"${inked(item.fill, item.line)}/>`;
      case "rule":
        return `<path d="M${num(item.from.x)} ${num(item.from.y)}L${num(item.to.x)} ${num(item.to.y)}" fill="none"${lineOf(item.line)}/>`;
      case "mark":
        return mark(item);
      case "text":
        return text(item);
    }
  };

  return {
    prefix: safe,
    colour,
    item,
    defs: () => (fades.length > 0 ? `<defs>${fades.join("")}</defs>` : ""),
  };
}
