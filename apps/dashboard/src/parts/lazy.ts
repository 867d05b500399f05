/** An update that waits for something to be fetched: made the first time it is asked for. */
export function lazily<T>(
  load: () => Promise<T>,
  use: (loaded: T) => void,
  fail: (error: Error) => void,
): () => void {
  let state: "new" | "asked" | { readonly loaded: T } = "new";
  return () => {
    if (typeof state === "object") return use(state.loaded);
    if (state === "asked") return;
    state = "asked";
    load().then((loaded) => {
      state = { loaded };
      use(loaded);
    }, fail);
  };
}
