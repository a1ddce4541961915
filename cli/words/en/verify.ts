import type { Difference } from "../../verify/manifest.ts";

export const verify = {
  help: `refrain verify URL [--manifest FILE] [--json]
refrain verify --print

Compares the app that a server hands out, file by file, with a published manifest; without one, with what this
checkout builds. Exit 0 where they are the same, 1 where they are not.

  --manifest FILE   the published manifest
  --print           prints the manifest of this checkout, to publish it
  --json            the result as JSON

It sees what the server hands out now, to you. A server could hand out something else to somebody else.
`,
  usage: "expected one address, as in: refrain verify https://refrain.example.org",
  building: "Building the app to compare with.",
  notBuilt: "the app could not be built:",
  noManifest: (file: string): string => `${file} is no manifest.`,
  unreachable: (url: string, why: string): string => `${url} cannot be reached (${why}).`,
  result(origin: string, files: number, differences: readonly Difference[]): readonly string[] {
    if (differences.length === 0)
      return [`${origin} hands out the app as published: ${files} files, all the same.`];
    const one = (difference: Difference): string => {
      switch (difference.type) {
        case "other":
          return `  ${difference.address} is another file`;
        case "missing":
          return `  ${difference.address} is not handed out (${difference.status})`;
        case "no-policy":
          return `  ${difference.address} comes without the policy that keeps foreign code out`;
      }
    };
    return [`${origin} does not hand out the app as published:`, ...differences.map(one)];
  },
} as const;
