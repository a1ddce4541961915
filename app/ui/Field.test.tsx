import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { Field } from "./Field.tsx";

const drawn = (lines: number, secret: boolean): string =>
  renderToString(
    <Field label="x" lines={lines} secret={secret} value="abandon" onChange={() => undefined} />,
  );

test.each([1, 4])(
  "with %i lines, a key is left alone by whatever checks spelling; other words are not",
  (lines) => {
    expect(drawn(lines, false)).toContain('spellCheck="true"');
    expect(drawn(lines, false)).not.toMatch(/autocorrect/i);
    const secret = drawn(lines, true);
    for (const asked of [
      'spellCheck="false"',
      'autoCorrect="off"',
      'autoCapitalize="none"',
      'autoComplete="off"',
      'writingsuggestions="false"',
    ])
      expect(secret.toLowerCase()).toContain(asked.toLowerCase());
  },
);
