declare module "observablehq:stdlib" {
  /** A file of the site, by its name as the page's own source has it. */
  export function FileAttachment(name: string): { json(): Promise<unknown> };
}
