/** A value with the index of the token after it. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}
