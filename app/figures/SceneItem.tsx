// The thin renderer: one element for each thing in a scene. Colours are CSS variables that the palette fills.
import { useId } from "react";
import type { Fade, Item, Line, Mark, Role, TextLine } from "@refrain/core/drawing";

export const colour = (role: Role): string => `var(--fig-${role})`;

const lineProps = (line: Line | undefined, paint: (colour: Role | Fade) => string) =>
  line === undefined
    ? {}
    : {
        stroke: paint(line.colour),
        strokeWidth: line.width,
        ...(line.dash ? { strokeDasharray: line.dash.join(" "), strokeLinecap: "round" as const } : {}),
      };

export function SceneItem({ item }: { readonly item: Item }) {
  switch (item.kind) {
    case "area":
      return <Painted path={item.path} fill={item.fill} line={item.line} />;
    case "rule":
      return (
        <Painted
          path={`M${item.from.x} ${item.from.y}L${item.to.x} ${item.to.y}`}
          fill={undefined}
          line={item.line}
        />
      );
    case "mark":
      return <SceneMark mark={item} />;
    case "text":
      return <SceneText line={item} />;
  }
}

interface PaintedProps {
  readonly path: string;
  readonly fill: Role | Fade | undefined;
  readonly line: Line | undefined;
}

function Painted({ path, fill, line }: PaintedProps) {
  const id = useId().replace(/[^\w-]/g, "");
  const fades: { id: string; fade: Fade }[] = [];
  const paint = (given: Role | Fade): string => {
    if (typeof given === "string") return colour(given);
    const name = `fade-${id}-${fades.length}`;
    fades.push({ id: name, fade: given });
    return `url(#${name})`;
  };
  const drawn = (
    <path d={path} fill={fill === undefined ? "none" : paint(fill)} {...lineProps(line, paint)} />
  );
  return (
    <>
      {fades.map((one) => (
        <linearGradient
          key={one.id}
          id={one.id}
          gradientUnits="userSpaceOnUse"
          x1={one.fade.from.x}
          y1={one.fade.from.y}
          x2={one.fade.to.x}
          y2={one.fade.to.y}
        >
          {one.fade.stops.map((stop) => (
            <stop key={stop.at} offset={stop.at} stopColor={colour(stop.colour)} stopOpacity={stop.opacity} />
          ))}
        </linearGradient>
      ))}
      {drawn}
    </>
  );
}

export function SceneMark({ mark }: { readonly mark: Mark }) {
  const shape = (r: number, props: object) =>
    mark.shape === "circle" ? (
      <circle cx={mark.at.x} cy={mark.at.y} r={r} {...props} />
    ) : (
      <rect
        x={mark.at.x - r * 0.9}
        y={mark.at.y - r * 0.9}
        width={r * 1.8}
        height={r * 1.8}
        rx={r * 0.48}
        {...props}
      />
    );
  const roleOf = (given: Role | Fade) => (typeof given === "string" ? colour(given) : "none");
  return (
    <>
      {mark.edge !== undefined && shape(mark.r + mark.edge, { fill: colour("paper") })}
      {shape(mark.r, { fill: mark.fill ? colour(mark.fill) : "none", ...lineProps(mark.line, roleOf) })}
    </>
  );
}

const fonts = { serif: "var(--serif)", sans: "var(--sans)" };

function SceneText({ line }: { readonly line: TextLine }) {
  const rtl = line.direction === "rtl";
  const anchor = line.anchor === "middle" ? "middle" : (line.anchor === "left") === rtl ? "end" : "start";
  return (
    <text
      x={line.at.x}
      y={line.at.y}
      textAnchor={anchor}
      direction={line.direction}
      letterSpacing={line.spacing === 0 ? undefined : line.spacing}
      fontSize={line.size}
      style={{ fontFamily: fonts[line.family] }}
    >
      {line.runs.map((run, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- runs of a line have no other name and never move
        <tspan key={i} fill={colour(run.colour)} fontWeight={run.weight}>
          {run.text}
        </tspan>
      ))}
    </text>
  );
}
