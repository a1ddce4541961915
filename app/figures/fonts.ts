import frauncesUrl from "@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2?url";
import figtreeUrl from "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url";

/** The two faces of the figures, and where they lie. */
export const fontFiles = [
  { family: "Fraunces Variable", weight: "100 900", url: frauncesUrl },
  { family: "Figtree Variable", weight: "300 900", url: figtreeUrl },
] as const;

export const fontFaces = (): readonly FontFace[] =>
  fontFiles.map(({ family, weight, url }) => new FontFace(family, `url(${url})`, { weight }));

/** Once these can be measured; or, where they cannot be fetched, once that is known. */
export async function letters(fonts: FontFaceSet, faces: readonly FontFace[]): Promise<void> {
  for (const face of faces) fonts.add(face);
  await Promise.all(faces.map((face) => face.load())).catch(() => undefined);
}
