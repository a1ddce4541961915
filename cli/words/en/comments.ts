export const comments = {
  help: `refrain comments COMMAND …

  review                shows each held comment with what speaks against it, and asks what to do with it
  list                  the held ones
  show ID               lets everybody read it
  refuse ID             nobody reads it
  answer ID TEXT        your answer under it, marked as yours; shows it too
  link                  prints a link to the operator's page that works once, for ten minutes
  export                every comment, one JSON object a line

Each takes --json. Settings are those of 'refrain letters --help'.
`,
  usage: "refrain comments review|list|show|refuse|answer|link|export … More: refrain comments --help",
  none: "Nothing waits.",
  asks: "[s]how  [r]efuse  [a]nswer and show  [n]ext  [q]uit: ",
  asksAnswer: "Your answer, on one line: ",
  done: { show: "Shown.", refuse: "Refused.", answer: "Answered." },
  missing: (id: string): string => `there is no comment ${id}.`,
  head: (name: string, piece: string, score: number): string => `${name}, under ${piece} (score ${score})`,
  left: (count: number): string => (count === 1 ? "One waits." : `${count} wait.`),
};
