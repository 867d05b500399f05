export { type CleaningResult, cleanArticle } from "./clean-article.ts";
export { candidatesAmong, countShared, type Pair, type Sketches } from "./duplicates/candidates.ts";
export {
  copies,
  type Fingerprint,
  fingerprintOf,
  fingerprints,
} from "./duplicates/fingerprint.ts";
export { pairs, type SharingPair } from "./duplicates/pairs.ts";
export { sketchOf, sketchShare } from "./duplicates/shingles.ts";
export { urlKey } from "./duplicates/url-key.ts";
export { cutFrames, type Frames } from "./frames/cut-frames.ts";
export { type Edge, edges, edgesOf } from "./frames/edges.ts";
