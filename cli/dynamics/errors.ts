/** What can be wrong with what was handed in; the sentences are in words/en/dynamics.ts. */
export type InputError =
  | { readonly type: "not-json"; readonly detail: string }
  | { readonly type: "unreadable"; readonly path: string }
  | { readonly type: "field"; readonly field: string; readonly wanted: string }
  | { readonly type: "column"; readonly column: string; readonly present: readonly string[] }
  | { readonly type: "rows"; readonly bad: readonly BadRow[] }
  | { readonly type: "data"; readonly error: { readonly type: string } & Readonly<Record<string, unknown>> };

export interface BadRow {
  /** As an editor counts: the head is line 1. */
  readonly line: number;
  readonly why: "not a number" | "too few cells" | "time does not rise" | "not 0 or 1" | "unknown kind";
  readonly cell: string;
}
