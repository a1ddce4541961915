import type { Hue, Known, Place, StationKind } from "@refrain/core/dance";

/** A place in the picture, px from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What a colour is for; a palette says which colour that is. */
export type Role = "paper" | "ink" | "quiet" | "line" | `${Hue}-${"words" | "stroke" | "pool" | "ghost"}`;

export type Family = "serif" | "sans";

/** A face as text is measured in it: size and letter spacing in px. */
export interface Face {
  readonly family: Family;
  readonly size: number;
  readonly weight: number;
  readonly spacing?: number;
}

/** The width of one line of text, px. The app measures with a canvas; `approximateWidth` needs nothing. */
export type Measure = (text: string, face: Face) => number;

/** A colour that passes into another along a straight line. */
export interface Fade {
  readonly from: Point;
  readonly to: Point;
  readonly stops: readonly { readonly at: number; readonly colour: Role; readonly opacity: number }[];
}

export interface Line {
  readonly colour: Role | Fade;
  readonly width: number;
  /** Dash and gap along the line, px; drawn with round ends. */
  readonly dash?: readonly [number, number];
}

/** A filled or outlined shape; `path` is SVG path data. */
export interface Area {
  readonly kind: "area";
  readonly part: "pool" | "ghost" | "stroke" | "open";
  readonly owner: Place;
  readonly path: string;
  readonly fill?: Role | Fade;
  readonly line?: Line;
  /** Of an open place: the room words would take. */
  readonly box?: Box;
}

/** A straight thin line: the line between seen and underneath, and the hairlines from a station to its words. */
export interface Rule {
  readonly kind: "rule";
  readonly part: "waterline" | "hair";
  readonly from: Point;
  readonly to: Point;
  readonly line: Line;
}

/** A circle or a rounded square. `r` is the circle's radius; the square is drawn at 0.9 of it, so that both weigh the same. */
export interface Mark {
  readonly kind: "mark";
  readonly part: "ring" | "bead" | "move" | "beside" | "dot";
  readonly shape: "circle" | "square";
  readonly at: Point;
  readonly r: number;
  readonly fill?: Role;
  readonly line?: Line;
  /** Width of the edge of paper round it. */
  readonly edge?: number;
}

export interface TextRun {
  readonly text: string;
  readonly colour: Role;
  readonly weight: number;
}

/** One line of text, laid out. */
export interface TextLine {
  readonly kind: "text";
  readonly part:
    | "title"
    | "tagline"
    | "axis"
    | "name"
    | "move"
    | "camera"
    | "caption"
    | "surface"
    | "underneath"
    | "story"
    | "need"
    | "open"
    | "sentence"
    | "under";
  /** `x` is the left edge, the middle or the right edge, as `anchor` says; `y` the baseline. */
  readonly at: Point;
  readonly anchor: "left" | "middle" | "right";
  readonly runs: readonly TextRun[];
  readonly family: Family;
  readonly size: number;
  readonly spacing: number;
  /** The direction of the text itself; the figure may run the other way. */
  readonly direction: Direction;
  /** Where its ink may be. */
  readonly box: Box;
}

export type Direction = "ltr" | "rtl";

export type Item = Area | Rule | Mark | TextLine;

/** One station: its mark on the curve, its words, and what can be touched and heard. */
export interface StationGroup {
  /** `one-trigger` … `two-move`; unique inside the scene. */
  readonly id: string;
  readonly owner: Place;
  readonly kind: StationKind;
  readonly known: Known;
  readonly lostYou: boolean;
  /** The station as a screen reader says it, whole without the picture. */
  readonly aloud: string;
  /** Its mark on the curve: where the dot goes when the station has the focus. */
  readonly spot: Point;
  /** What can be touched: round its words, at least 44 × 44 px, never across another's. */
  readonly hit: Box;
  readonly items: readonly Item[];
}

/** A partner's name on the line; shortened with … where the lobe is narrow, `name` is whole. */
export interface NameGroup {
  readonly owner: Place;
  readonly name: string;
  readonly items: readonly Item[];
}

/** One partner's stroke along its middle, from its start to its tip, for drawing it by hand. */
export interface Stroke {
  readonly owner: Place;
  readonly manner: "brush" | "even" | "dotted" | "open";
  readonly spine: string;
  /** Length of the spine, px. */
  readonly length: number;
  /** The stroke's middle and width at even steps along it, px. */
  readonly samples: readonly { readonly x: number; readonly y: number; readonly w: number }[];
}

/** The way of the slow dot: once round, from the crossing over `two`'s lobe first. Fractions of its length. */
export interface Track {
  /** SVG path data, closed. */
  readonly path: string;
  /** px */
  readonly length: number;
  /** Points at even steps of length; the last is the first again. */
  readonly points: readonly Point[];
  /** Where the thread breaks and the dot rests; empty in the new loop. */
  readonly rests: readonly { readonly owner: Place; readonly at: number }[];
  readonly stations: readonly { readonly id: string; readonly at: number }[];
}

/** The picture as plain data. Renderers draw, in this order: heading, ground, stations, names, dot, sentence. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  /** Language of the figure's own words, BCP 47. */
  readonly language: string;
  readonly look: "old" | "new";
  /** The accessible name and, in sentences, everything the picture says. */
  readonly title: string;
  readonly description: string;
  readonly heading: readonly TextLine[];
  readonly ground: readonly Item[];
  /** In the order of the focus: the dance of `one`, then of `two`. */
  readonly stations: readonly StationGroup[];
  readonly names: readonly NameGroup[];
  /** The dot at rest, on the crossing. */
  readonly dot: Mark;
  readonly sentence: readonly TextLine[];
  readonly strokes: readonly Stroke[];
  readonly track: Track;
}
