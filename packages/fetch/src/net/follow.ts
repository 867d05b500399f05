import { FetchFault } from "../fault.ts";
import { type Answer, headerOf } from "./request.ts";

const MOVED = new Set([301, 302, 303, 307, 308]);

/** Follows an answer to where it says its page has moved, by asking for each address in turn. */
export async function follow(
  start: URL,
  most: number,
  ask: (url: URL) => Promise<Answer>,
): Promise<Answer> {
  let answer = await ask(start);
  for (let hops = 0; MOVED.has(answer.status); hops += 1) {
    if (hops >= most)
      throw new FetchFault("too_many_redirects", `is moved more than ${most} times`);
    answer = await ask(targetOf(answer));
  }
  return answer;
}

function targetOf(answer: Answer): URL {
  const location = headerOf(answer, "Location") ?? "";
  if (location !== "" && URL.canParse(location, answer.url)) return new URL(location, answer.url);
  throw new FetchFault("broken_redirect", `is moved to "${location}"`);
}
