declare module "htl" {
  /** Makes elements of a template; what is put in is text or nodes, never markup. */
  export function html(strings: TemplateStringsArray, ...values: unknown[]): HTMLElement;
}
