declare module "*.module.css" {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

/** The pieces of `reading/`, rendered when the app is built (reading/vite.ts). */
declare module "virtual:reading" {
  export const pieces: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly minutes: number;
    readonly related: readonly string[];
    readonly html: string;
  }[];
}
