/** Every size of the figure that depends on its width, px unless said otherwise. */
export type Proportions = Readonly<Record<keyof typeof table, number>> & {
  readonly width: number;
  /** One column a partner, name and move on two lines. */
  readonly stacked: boolean;
  readonly sparse: boolean;
};

/** At 320, 800 and 1200 px; straight lines between, in proportion beyond. */
const table = {
  margin: [16, 56, 92],
  /** Half height as a part of half width. */
  ratio: [0.7, 0.4, 0.46],
  /** Stroke at its thinnest and heaviest, and the new loop's even one: parts of half width. */
  thin: [0.02, 0.0125, 0.0125],
  thick: [0.07, 0.056, 0.056],
  even: [0.03, 0.017, 0.017],
  ring: [6, 8.5, 13],
  ringLine: [2, 2.4, 3.6],
  ringGap: [5, 7, 11],
  mark: [5.5, 7.5, 11],
  markEdge: [2.2, 2.5, 3.5],
  bead: [2.6, 3.4, 5],
  dot: [4.5, 6.5, 10],
  hair: [1, 1, 1.4],
  /** How far the line stays from the figure's edge. */
  lineInset: [6, 24, 40],
  /** The lobe's axis and the move's place, parts of half width. */
  axis: [0.585, 0.6, 0.6],
  moveAt: [0.2, 0.17, 0.17],
  bandWidth: [0.92, 0.86, 0.86],
  cameraWidth: [0.85, 0.78, 0.78],
  /** Free space beside the words on the upright axis. */
  axisPad: [8.5, 15, 22],
  /** Free space kept round the words in a lobe. */
  pad: [4, 14, 22],
  nameCut: [9, 9, 13],
  top: [28, 56, 84],
  nameToMove: [2.5, 4, 6],
  moveToCamera: [4.6, 4.8, 6.8],
  cameraToLost: [7, 7.6, 11.4],
  /** From the band's lower edge to the peak of the lobe. */
  rise: [20.6, 28, 43.5],
  hairGap: [7, 7, 7],
  /** From the lowest point to the bottom band, and inside it. */
  fall: [29, 45, 70],
  captionToText: [1, 2.6, 2.5],
  rowGap: [15, 16, 22],
  toSentence: [40, 63, 118],
  toUnder: [18, 30, 44],
  bottom: [32, 57, 109],
  titleTop: [30, 70, 110],
  taglineToTitle: [6, 12, 18.5],
  titleToBand: [34, 80, 128],
  titleSize: [34, 75, 112],
  moveSize: [22, 30, 46],
  surfaceSize: [16.5, 22, 34],
  underneathSize: [20, 30, 48],
  sentenceSize: [20.5, 25, 40],
  underSize: [15, 16.5, 24.5],
  textSize: [14, 15.5, 22],
  nameSize: [13.5, 15, 22],
  captionSize: [12, 12.5, 17],
  /** No feeling is set smaller than this; it leaves the lobe instead. */
  floor: [12, 13, 18],
} as const satisfies Record<string, readonly [number, number, number]>;

/** Where a figure without captions differs. */
const sparseTable: { readonly [name in keyof typeof table]?: readonly [number, number, number] } = {
  margin: [20, 84, 126],
  ratio: [0.7, 0.42, 0.46],
  moveSize: [24, 34, 52],
  surfaceSize: [19, 28, 42],
  underneathSize: [24, 42, 64],
  captionSize: [12, 13, 18],
  top: [32, 63, 96],
  toSentence: [58, 104, 150],
};

/** Parts of another size, not lengths: the same however large the figure grows. */
const parts: ReadonlySet<string> = new Set([
  "ratio",
  "thin",
  "thick",
  "even",
  "axis",
  "moveAt",
  "bandWidth",
  "cameraWidth",
]);

const widths = [320, 800, 1200] as const;
/** Four columns under the figure need this much. */
const wide = 600;

export function proportions(width: number, sparse: boolean): Proportions {
  const size = (name: keyof typeof table): number => {
    const [phone, middle, poster] = (sparse ? sparseTable[name] : undefined) ?? table[name];
    const [w0, w1, w2] = widths;
    if (width <= w0) return phone;
    if (width <= w1) return phone + ((middle - phone) * (width - w0)) / (w1 - w0);
    if (width <= w2) return middle + ((poster - middle) * (width - w1)) / (w2 - w1);
    return parts.has(name) ? poster : (poster * width) / w2;
  };
  return {
    width,
    stacked: width < wide,
    sparse,
    margin: size("margin"),
    ratio: size("ratio"),
    thin: size("thin"),
    thick: size("thick"),
    even: size("even"),
    ring: size("ring"),
    ringLine: size("ringLine"),
    ringGap: size("ringGap"),
    mark: size("mark"),
    markEdge: size("markEdge"),
    bead: size("bead"),
    dot: size("dot"),
    hair: size("hair"),
    lineInset: size("lineInset"),
    axis: size("axis"),
    moveAt: size("moveAt"),
    bandWidth: size("bandWidth"),
    cameraWidth: size("cameraWidth"),
    axisPad: size("axisPad"),
    pad: size("pad"),
    nameCut: size("nameCut"),
    top: size("top"),
    nameToMove: size("nameToMove"),
    moveToCamera: size("moveToCamera"),
    cameraToLost: size("cameraToLost"),
    rise: size("rise"),
    hairGap: size("hairGap"),
    fall: size("fall"),
    captionToText: size("captionToText"),
    rowGap: size("rowGap"),
    toSentence: size("toSentence"),
    toUnder: size("toUnder"),
    bottom: size("bottom"),
    titleTop: size("titleTop"),
    taglineToTitle: size("taglineToTitle"),
    titleToBand: size("titleToBand"),
    titleSize: size("titleSize"),
    moveSize: size("moveSize"),
    surfaceSize: size("surfaceSize"),
    underneathSize: size("underneathSize"),
    sentenceSize: size("sentenceSize"),
    underSize: size("underSize"),
    textSize: size("textSize"),
    nameSize: size("nameSize"),
    captionSize: size("captionSize"),
    floor: size("floor"),
  };
}
