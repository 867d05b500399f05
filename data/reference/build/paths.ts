import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = dirname(fileURLToPath(import.meta.url));

export const ownFile = (name: string): string => join(build, 'own', `${name}.tsv`);
export const tableFile = (name: string): string => join(build, '..', `${name}.tsv`);
export const documentFile = (name: string): string => join(build, '..', name);
