import { cleanWork, cutWork } from "@communique/2-clean/work";
import { normaliseWork } from "@communique/3-normalise/work";
import { classifyWork } from "@communique/4-classify/work";
import { serveArticles } from "@communique/stage/work";

/** Serves the works of all stages, so that they share what they load. */
export default serveArticles([cleanWork, cutWork, normaliseWork, classifyWork]);
