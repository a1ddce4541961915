/** Why an export could not be read; facts only, the caller has the sentences. */
export type ChatError =
  | { readonly type: "empty"; readonly file: string }
  | {
      readonly type: "unknown-format";
      readonly file: string;
      readonly looksLike: LooksLike;
      /** The first line that fits nothing we know, and its number. */
      readonly line: number;
      readonly text: string;
    }
  | { readonly type: "no-entries"; readonly file: string; readonly format: string }
  | { readonly type: "zip-damaged"; readonly file: string; readonly what: string }
  | {
      readonly type: "zip-bomb";
      readonly file: string;
      readonly entry: string;
      readonly size: number;
      readonly packed: number;
    }
  | { readonly type: "zip-without-chat"; readonly file: string; readonly entries: readonly string[] }
  | { readonly type: "cannot-open"; readonly file: string; readonly needs: "inflate" | "sqlite" }
  | { readonly type: "database-damaged"; readonly file: string; readonly what: string }
  | { readonly type: "no-such-chat"; readonly asked: string; readonly chats: readonly string[] };

export type LooksLike =
  | "text without dates we know"
  | "a web page"
  | "other JSON"
  | "other XML"
  | "an encrypted backup"
  | "a PDF"
  | "a picture or other binary file"
  | "an Excel or Word file"
  | "a SQLite database";
