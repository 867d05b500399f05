const SECOND = 1000;
const MEGABYTE = 1024 * 1024;

/** How politely and how patiently pages are asked for. */
export interface FetchOptions {
  /** Who asks: sent with every request, and looked up in robots.txt. */
  readonly userAgent: string;
  /** Milliseconds between two requests to one host, at least. */
  readonly delay: number;
  /** The longest wait that a host's robots.txt or Retry-After is granted within a run. */
  readonly longestWait: number;
  /** Milliseconds for one request with its answer. */
  readonly timeout: number;
  /** How often a request is tried that fails for a passing reason. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  readonly backoff: number;
  /** In how many runs a page is tried that fails for a passing reason. */
  readonly runs: number;
  readonly redirects: number;
  /** Bytes of an answer, packed and unpacked. */
  readonly answerBytes: number;
  /** Hosts that are asked at the same time. */
  readonly hosts: number;
  /** Private networks that may be asked, as `10.0.0.0/8`; none but the public ones otherwise. */
  readonly networks: readonly string[];
}

/** The options of a run that says nothing else. */
export const usualOptions: FetchOptions = {
  userAgent: "Communique/0.1 (reads news feeds; respects robots.txt)",
  delay: 5 * SECOND,
  longestWait: 120 * SECOND,
  timeout: 30 * SECOND,
  attempts: 4,
  backoff: 2 * SECOND,
  runs: 3,
  redirects: 5,
  answerBytes: 8 * MEGABYTE,
  hosts: 8,
  networks: [],
};
