export { type CleaningResult, cleanArticle } from "./clean-article.ts";
export {
  copies,
  type Fingerprint,
  fingerprintOf,
  fingerprints,
} from "./duplicates/fingerprint.ts";
export { urlKey } from "./duplicates/url-key.ts";
export { cutFrames, type Frames } from "./frames/cut-frames.ts";
export { type Edge, edges, edgesOf } from "./frames/edges.ts";
