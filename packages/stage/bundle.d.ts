/** Makes JavaScript of a TypeScript module and of all of ours that it imports; gives the path of the module. */
export function bundle(entry: string): Promise<string>;
