import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { Field } from "./Field.tsx";

const drawn = (lines: number, secret: boolean): string =>
  renderToString(
    <Field label="x" lines={lines} secret={secret} value="abandon" onChange={() => undefined} />,
  );

test("more than can be kept stands there whole, and is said; of a code no more goes in", () => {
  const long = (digits: boolean) =>
    renderToString(<Field label="x" max={5} digits={digits} value="abandon" onChange={() => undefined} />);
  expect(long(false)).toContain('value="abandon"');
  expect(long(false)).toContain(">2</p>");
  expect(long(false)).not.toMatch(/maxlength/i);
  expect(long(true)).toMatch(/maxlength="5"/i);
  expect(drawn(2, false)).not.toContain("status");
});

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
