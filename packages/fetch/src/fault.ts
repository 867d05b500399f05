/** Why something could not be fetched. */
export class FetchFault extends Error {
  readonly reason: string;
  readonly detail: string;
  /** Whether it may go well another time. */
  readonly isPassing: boolean;

  constructor(reason: string, detail: string, isPassing = false) {
    super(`${reason}: ${detail}`);
    this.name = "FetchFault";
    this.reason = reason;
    this.detail = detail;
    this.isPassing = isPassing;
  }
}

/** A fault out of whatever was thrown; broken code is thrown on. */
export function faultOf(cause: unknown): FetchFault {
  if (cause instanceof FetchFault) return cause;
  throw cause;
}
