/** The sheets to print: an empty half for either step, a new dance, a pause. */
export const sheetParts = ["after", "away", "new", "pause"] as const;
export type SheetPart = (typeof sheetParts)[number];

export interface SheetsRoute {
  readonly screen: "sheets";
  /** Empty for the list. */
  readonly part: SheetPart | "";
}

export const parseSheets = (part: string): SheetsRoute => ({
  screen: "sheets",
  part: sheetParts.find((known) => known === part) ?? "",
});
