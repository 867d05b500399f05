import type { Collected, Rejected } from "@communique/model";

/** What was read: an article, or a record that cannot become one. */
export type Item =
  | { readonly collected: Collected; readonly rejected?: never }
  | { readonly rejected: Rejected; readonly collected?: never };

/** An article as its format gives it. */
export interface RawRecord {
  readonly text: string;
  readonly id?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  /** A date as the format writes it; it is read as EDTF later. */
  readonly published?: string | null;
}

/** Why a record, or a whole file, was refused. */
export interface Fault {
  readonly reason: string;
  readonly detail: string;
}

/** What one record gave: an article, or why there is none. */
export type Read =
  | { readonly record: RawRecord; readonly fault?: never }
  | { readonly fault: Fault; readonly record?: never };

/** One thing found in a file; `at` says where in it, as `line 3`, and is null for the whole file. */
export type Found = Read & { readonly at: string | null };

/** A fault that the system reports of a file, without the place it has on this machine. */
export function systemFault(cause: Error): Fault {
  return { reason: "unreadable", detail: cause.message.replace(/, \w+ '.*$/s, "") };
}

/** A fault of the input that ends the reading of its file. */
export class InputFault extends Error {
  readonly fault: Fault;

  constructor(reason: string, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = "InputFault";
    this.fault = { reason, detail };
  }
}
