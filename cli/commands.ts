import { main as words } from "./words/en/main.ts";

/** What each module in commands/ gives. `run` answers with the exit code. */
export interface Command {
  readonly help: string;
  readonly run: (args: string[]) => Promise<number>;
}

interface Listed {
  readonly name: string;
  readonly does: string;
  /** Loaded only when called, so that the others cost nothing at start. */
  readonly load: () => Promise<Command>;
}

export const commands: readonly Listed[] = [
  { name: "serve", does: words.does.serve, load: () => import("./commands/serve.ts") },
  { name: "verify", does: words.does.verify, load: () => import("./commands/verify.ts") },
  { name: "map", does: words.does.map, load: () => import("./commands/map.ts") },
  { name: "coach", does: words.does.coach, load: () => import("./commands/coach.ts") },
  { name: "dynamics", does: words.does.dynamics, load: () => import("./commands/dynamics.ts") },
  { name: "letters", does: words.does.letters, load: () => import("./commands/letters.ts") },
  { name: "comments", does: words.does.comments, load: () => import("./commands/comments.ts") },
  { name: "chats", does: words.does.chats, load: () => import("./commands/chats.ts") },
];
